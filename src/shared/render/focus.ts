/** Moves the focus to what just appeared, which need not be a control. */
export function focusOn(element: HTMLElement | null): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}

/**
 * Returns the focus to the button before a popover when that closes. Chromium does so from a popover in a page, but not
 * from one in a shadow root.
 */
export function focusOpener({currentTarget}: Event): void {
  const popover = currentTarget as HTMLElement;
  if (popover.matches(':focus-within')) (popover.previousElementSibling as HTMLElement).focus();
}
