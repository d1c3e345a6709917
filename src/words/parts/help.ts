/** Words that lead to the help page, and of the first minute: how to turn the body. */
export interface HelpWords {
  open: string;
  title: string;
  hint: {
    touch: string;
    mouse: string;
    /** Where the picture is the flat map. */
    flat: string;
    dismiss: string;
    more: string;
  };
}
