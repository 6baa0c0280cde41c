/** What was read of the index is not what was written, or is not there: it has to be built anew. */
export class IndexDamaged extends Error {
  override readonly name = 'IndexDamaged';
}
