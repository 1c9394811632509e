/** A text field with suggestions below it, one of which can be chosen by keyboard or pointer (the ARIA combobox pattern). */
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useRef, useState } from 'react';

export interface Option<T> {
  readonly id: string;
  readonly value: T;
}

interface ComboboxProps<T> {
  label: string;
  /** Whether the label is read only, not seen. */
  labelUnseen?: boolean;
  placeholder: string;
  text: string;
  setText(text: string): void;
  options: readonly Option<T>[];
  show(value: T): ReactNode;
  choose(value: T): void;
  /** Enter without a choice. */
  submit?(): void;
  /** What is said of the list: how many there are, that it is loading. */
  status: ReactNode;
  listLabel: string;
  ref?: Ref<HTMLInputElement>;
}

export function Combobox<T>(props: ComboboxProps<T>) {
  const { label, labelUnseen, placeholder, text, setText, options, show, choose, submit, status, listLabel, ref } =
    props;
  const name = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const isOpen = open && text.trim() !== '' && options.length > 0;
  const chosen = isOpen ? Math.min(active, options.length - 1) : -1;

  useEffect(() => {
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);

  useEffect(() => {
    if (chosen >= 0) document.getElementById(`${name}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, name]);

  const take = (option: Option<T> | undefined) => {
    setOpen(false);
    setActive(-1);
    if (option) choose(option.value);
    else submit?.();
  };

  const press = (event: KeyboardEvent) => {
    // Enter that ends the writing of a Chinese word is not meant for the list.
    if (event.nativeEvent.isComposing) return;
    const last = options.length - 1;
    const to: Record<string, number> = {
      ArrowDown: chosen >= last ? -1 : chosen + 1,
      ArrowUp: chosen < 0 ? last : chosen - 1,
    };
    const next = to[event.key];
    if (next !== undefined && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(open ? next : event.key === 'ArrowDown' ? 0 : last);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(options[chosen]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus has left
    <div
      className="combobox"
      ref={box}
      onBlur={(event) => {
        if (!box.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <label htmlFor={name} className={labelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        id={name}
        ref={ref}
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="auto"
        maxLength={400}
        placeholder={placeholder}
        value={text}
        aria-expanded={isOpen}
        aria-controls={`${name}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${name}-${chosen}` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => setActive(-1)}
        onKeyDown={press}
      />
      <div role="status" className="unseen">
        {open && text.trim() !== '' && status}
      </div>
      <div id={`${name}-list`} role="listbox" aria-label={listLabel} hidden={!isOpen}>
        {isOpen &&
          options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
            <div
              key={option.id}
              id={`${name}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              // The field keeps the focus.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
            >
              {show(option.value)}
            </div>
          ))}
      </div>
    </div>
  );
}
