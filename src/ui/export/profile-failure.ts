import type { Fault } from '../../export/template/fault';

/** A profile that cannot be used: the first thing that is wrong with it. */
export type ProfileFailure = { reason: 'profile-faulty'; fault: Fault };

/** What is wrong with a profile -> the failure that is told. @throws where nothing is wrong. */
export function profileFailure([fault]: readonly Fault[]): ProfileFailure {
  if (!fault) throw new Error('no fault');
  return { reason: 'profile-faulty', fault };
}

/** Ends an export that has not begun to write. */
export class ProfileStopped extends Error {
  constructor(readonly failure: ProfileFailure) {
    super(failure.reason);
  }
}
