/** A window over the page, with a name and a way out; the browser keeps focus inside and gives it back. */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useText } from '../text/text.tsx';

interface DialogProps {
  title: ReactNode;
  close(): void;
  children: ReactNode;
}

export function Dialog({ title, close, children }: DialogProps) {
  const t = useText();
  const ref = useRef<HTMLDialogElement>(null);
  const name = useId();
  // Closed before it is gone, so that the browser gives the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog?.open) dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={ref}
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        // Beside the window, on what it dims.
        if (event.target === ref.current) close();
      }}
    >
      <div className="inside">
        <header>
          <h2 id={name}>{title}</h2>
          <button type="button" onClick={close}>
            {t.evidence.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
