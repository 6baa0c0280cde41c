import { parseArgs } from 'node:util';

export type CaptureOptions = {
  corpus: string;
  sets: string[] | undefined;
  ids: string[] | undefined;
  browser: 'chromium' | 'firefox';
  profile: 'finews' | 'markdown';
  results: string | undefined;
  exportTo: string | undefined;
  timings: string | undefined;
  /** Whether it says of each page how it was read. */
  explain: boolean;
  /** Whether what is known of single publishers is used. */
  siteRules: boolean;
};

function oneOf<Name extends string>(flag: string, names: readonly Name[], given: string): Name {
  const found = names.find((name) => name === given);
  if (found === undefined) throw new Error(`--${flag} is one of ${names.join(', ')}`);
  return found;
}

/** The command line of `npm run capture`. @throws with what is wrong, in words. */
export function captureOptions(args: string[]): CaptureOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      corpus: text,
      set: text,
      only: text,
      browser: { ...text, default: 'chromium' },
      profile: { ...text, default: 'markdown' },
      results: text,
      export: text,
      timings: text,
      explain: { type: 'boolean', default: false },
      'no-site-rules': { type: 'boolean', default: false },
    },
  });
  if (values.corpus === undefined) throw new Error('--corpus DIR is missing');
  return {
    corpus: values.corpus,
    sets: values.set?.split(','),
    ids: values.only?.split(','),
    browser: oneOf('browser', ['chromium', 'firefox'], values.browser),
    profile: oneOf('profile', ['finews', 'markdown'], values.profile),
    results: values.results,
    exportTo: values.export,
    timings: values.timings,
    explain: values.explain,
    siteRules: !values['no-site-rules'],
  };
}
