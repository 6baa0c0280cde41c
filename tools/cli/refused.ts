/** Nothing was done, and why, in words. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
