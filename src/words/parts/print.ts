/** Words of printing: to ask for it, that this browser cannot, that the picture was not there yet. */
export interface PrintWords {
  open: string;
  refused: string;
  notLoaded: string;
  /** In the place of each list of sources where none could be had. */
  noSources: string;
}
