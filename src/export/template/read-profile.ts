import type { ProfileData, ProfilePage } from '../../core/profile-data';
import { fail, succeed, type Result } from '../../core/result';
import { readTemplate, type Filler } from './engine';
import type { Fault, FaultPart, Flaw } from './fault';
import type { Target } from './targets';

/** Fills one part of a profile; what goes wrong is told with the part. */
export type Part = (variables: Parameters<Filler>[0]) => Result<string, Fault>;

type FileParts = { file: Part; front: Part; content: Part };
export type ReadProfile = FileParts & {
  footer: Part;
  pages: (FileParts & { of: ProfilePage['of'] })[];
};

/** A flaw -> the fault of a part. */
export function inPart(part: FaultPart, flaw: Flaw): Fault {
  return { part, ...flaw };
}

/** The templates of a profile, read once; or everything that is wrong with them. */
export function readProfile(data: ProfileData): Result<ReadProfile, Fault[]> {
  const faults: Fault[] = [];
  const read = (part: FaultPart, text: string, target: Target): Part => {
    const filler = readTemplate(text, target);
    if (!filler.ok) {
      const fault = inPart(part, filler.failure);
      faults.push(fault);
      return () => fail(fault);
    }
    return (variables) => {
      const filled = filler.value(variables);
      return filled.ok ? filled : fail(inPart(part, filled.failure));
    };
  };
  const story: Target = data.form === 'lines' ? 'json' : data.body;
  const pages = data.pages.map((page, at) => ({
    of: page.of,
    file: read(`pages.${at}.file`, page.file, 'path'),
    front: read(`pages.${at}.front`, page.front, 'yaml'),
    content: read(`pages.${at}.content`, page.content, data.body),
  }));
  const profile = {
    file: read('file', data.file, 'path'),
    front: read('front', data.front, 'yaml'),
    content: read('content', data.content, story),
    footer: read('footer', data.footer, story),
    pages,
  };
  return faults.length > 0 ? fail(faults) : succeed(profile);
}
