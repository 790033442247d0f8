// Words that are marked with the mouse, by touch or by keys: told once the marking rests.

/** Milliseconds without a change after which a selection that no mouse made is taken as meant. */
const REST = 400;
/** Pixels between the two ends of a click. */
const STILL = 4;

export interface Marks {
  /** false for the click that ends a drag */
  isClick(event: MouseEvent): boolean;
}

/** Calls `onMark` when something may have been marked; what, it has to look up. */
export const listenMarks = (article: HTMLElement, onMark: () => void): Marks => {
  let pressed: { x: number; y: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDown = false;
  document.addEventListener('mousedown', ({ target, clientX, clientY }) => {
    isDown = true;
    pressed = target instanceof Node && article.contains(target) ? { x: clientX, y: clientY } : undefined;
  });
  document.addEventListener('mouseup', () => {
    isDown = false;
    // a click into what is marked takes the mark away only after this event
    setTimeout(onMark);
  });
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    if (!isDown) timer = setTimeout(onMark, REST);
  });
  return {
    isClick: ({ clientX, clientY, detail }) =>
      // a second click in a row marks the word
      detail < 2 && pressed !== undefined && Math.hypot(clientX - pressed.x, clientY - pressed.y) < STILL,
  };
};
