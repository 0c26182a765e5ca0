/** What a listener needs of a key press, React's or the platform's. */
type KeyPress = {
  readonly key: string;
  readonly defaultPrevented: boolean;
  readonly currentTarget: EventTarget | null;
  readonly preventDefault: () => void;
};

/**
 * Whether an Escape is for the part that listens, which it then is for no other:
 * it closes the innermost thing only. What answered it already has it, and so
 * has a dialog or a menu of the platform that is open over the part, or in it.
 */
export function takesEscape(press: KeyPress): boolean {
  if (press.key !== 'Escape' || press.defaultPrevented) return false;
  const part = press.currentTarget;
  const over = [...document.querySelectorAll('dialog:modal, :popover-open')];
  if (over.some((one) => !(part instanceof Node && one.contains(part)))) return false;
  press.preventDefault();
  return true;
}
