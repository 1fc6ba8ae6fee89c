interface SearchKeyState {
  /** `KeyboardEvent.key`. */
  key: string;
  altKey: boolean;
  isOpen: boolean;
  /** Index of the hit that the keys are on; -1 for none. */
  active: number;
  /** How many hits there are. */
  count: number;
  hasQuery: boolean;
}

export interface SearchMove {
  isOpen?: boolean;
  active?: number;
  /** The hit that the keys are on is chosen. */
  chooses?: boolean;
  /** The field is emptied. */
  clears?: boolean;
  /** The browser does nothing of its own. */
  isHandled?: boolean;
}

/** What a key does in the field, as the APG has it for an editable combobox with a listbox; `undefined`: nothing. */
export function searchKey({ key, altKey, isOpen, active, count, hasQuery }: SearchKeyState): SearchMove | undefined {
  switch (key) {
    case 'ArrowDown':
      if (altKey) return { isOpen: true, isHandled: true };
      return count > 0 ? { isOpen: true, active: (active + 1) % count, isHandled: true } : { isOpen: true };
    case 'ArrowUp':
      if (altKey) return { isOpen: false, active: -1, isHandled: true };
      if (count === 0) return { isOpen: true };
      return { isOpen: true, active: active > 0 ? active - 1 : count - 1, isHandled: true };
    case 'Enter':
      return isOpen && active >= 0 ? { chooses: true, isHandled: true } : undefined;
    case 'Escape':
      if (isOpen) return { isOpen: false, active: -1, isHandled: true };
      return hasQuery ? { clears: true, isOpen: false, isHandled: true } : undefined;
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      // the caret moves, and the field is where one is again
      return { active: -1 };
    default:
      return undefined;
  }
}
