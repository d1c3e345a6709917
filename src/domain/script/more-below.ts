/** How a box of words is scrolled, CSS pixels, as the DOM names it; `foot` is its padding below, `line` the height of a line. */
interface Scrolled {
  scrollHeight: number;
  clientHeight: number;
  scrollTop: number;
  foot: number;
  line: number;
}

/** Of a line so much must be out of sight that it cannot be read. */
const UNREAD = 0.5;

/** Whether a line of the words at least is hidden below what is seen of them: room below the last one is nothing to read. */
export const hidesLine = ({ scrollHeight, clientHeight, scrollTop, foot, line }: Scrolled): boolean =>
  scrollHeight - clientHeight - scrollTop - foot > line * UNREAD;
