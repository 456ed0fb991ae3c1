import { type RefObject, useLayoutEffect, useRef } from "react";

/** What is selected in a box, in UTF-16 units; twice the same for a caret. */
export type Caret = readonly [start: number, end: number];

/** What the box for the search is, whichever of its forms is in place. */
export interface SearchBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Whether the box, or the one it takes the place of, has focus. */
  readonly isFocused: boolean;
  readonly onFocused: (isFocused: boolean) => void;
  /** Where the caret was in the box before. */
  readonly caret: RefObject<Caret | null>;
}

/**
 * Has a box go on where the one was whose place it takes: with focus, and the caret where it was.
 * @returns the ref for the box
 */
export function useInheritedFocus(props: SearchBoxProps): RefObject<HTMLInputElement | null> {
  const { isFocused, caret } = props;
  const input = useRef<HTMLInputElement>(null);
  // In the very step that puts it in place, or what is typed meanwhile would go nowhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the focus of the box before
  useLayoutEffect(() => {
    const { current: box } = input;
    if (box === null) return;
    if (isFocused) {
      box.focus();
      if (caret.current !== null) box.setSelectionRange(...caret.current);
    }
    return () => {
      const end = box.value.length;
      caret.current = [box.selectionStart ?? end, box.selectionEnd ?? end];
    };
  }, []);
  return input;
}
