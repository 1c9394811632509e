/** What stands in place of a page that failed while it was drawn. */
import { Component, type ReactNode } from 'react';
import type { Text } from '../text/text.tsx';

interface BrokenProps {
  text: Text;
  /** Where it changes, the page is tried again. */
  address: string;
  children: ReactNode;
}

export class Broken extends Component<BrokenProps, { at: string | undefined }> {
  override state = { at: undefined as string | undefined };

  static getDerivedStateFromError() {
    return { at: '' };
  }

  override componentDidCatch() {
    this.setState({ at: this.props.address });
  }

  override componentDidUpdate() {
    const { at } = this.state;
    if (at !== undefined && at !== '' && at !== this.props.address) this.setState({ at: undefined });
  }

  override render() {
    const { text, children } = this.props;
    if (this.state.at === undefined) return children;
    return (
      <div className="page">
        <h1>{text.shell.broken}</h1>
        <p>{text.shell.brokenHelp}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {text.shell.reload}
        </button>
      </div>
    );
  }
}
