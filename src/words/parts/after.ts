/** Words of the time after an injection. */
export interface AfterWords {
  course: string;
  warning: string;
  name: string;
  /** What the picture of it shows, for those who do not see it. */
  picture: string;
  soreness: string;
  numb: string;
  ease: string;
  gap: string;
  /** Said first where no needle is drawn. */
  elsewhere: string;
  /** Before the clinic's number: for what is no emergency. */
  callClinic: (name: string) => string;
}
