/**
 * Query parameters that tell who sent the reader, never which story it is; without them one story
 * has one address. Lower case, alphabetical; `*` at the end stands for any ending.
 * Each is proved in test/core/identity.test.ts.
 */
export const TRACKING_PARAMETERS = [
  '__twitter_impression',
  '_ga',
  '_gl',
  'amp',
  'at_campaign',
  'at_medium',
  'chksm',
  'cmpid',
  'dclid',
  'fbclid',
  'from_source',
  'ftag',
  'gbraid',
  'gclid',
  'guccounter',
  'guce_referrer*',
  'igshid',
  'isappinstalled',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'ns_campaign',
  'ns_mchannel',
  'ns_source',
  'outputtype',
  's_cid',
  'share_from',
  'share_source',
  'share_token',
  'smid',
  'smtyp',
  'spm',
  'spm_id_from',
  'srnd',
  'taid',
  'utm_*',
  'wbraid',
  'wt_mc',
  'xtor',
  'yclid',
] as const;

const EXACT = new Set<string>(TRACKING_PARAMETERS.filter((name) => !name.endsWith('*')));
const PREFIXES = TRACKING_PARAMETERS.filter((name) => name.endsWith('*')).map((name) =>
  name.slice(0, -1),
);

/** 'UTM_Source' -> true, 'id' -> false. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return EXACT.has(lower) || PREFIXES.some((prefix) => lower.startsWith(prefix));
}
