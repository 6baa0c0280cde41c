/**
 * Runs of one work, never two at once. A call during a run is answered by the end of one further run
 * behind it, which all calls until then share: what it was made for, the run before may have passed
 * over. The last call's argument is the one that counts.
 */
export function oneRunMore<Argument>(
  run: (argument: Argument) => Promise<void>,
): (argument: Argument) => Promise<void> {
  let underWay: Promise<void> | undefined;
  let further: Promise<void> | undefined;
  let wanted: Argument;
  const runBehind = (before: Promise<void>): Promise<void> =>
    before
      .catch(() => undefined)
      .then(() => run(wanted))
      .finally(() => {
        underWay = further;
        further = undefined;
      });
  return (argument) => {
    wanted = argument;
    if (underWay) return (further ??= runBehind(underWay));
    underWay = runBehind(Promise.resolve());
    return underWay;
  };
}
