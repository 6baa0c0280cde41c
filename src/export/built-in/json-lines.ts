import type { ProfileData } from '../../core/profile-data';

/** A line of JSON for each post, for programs: facts, text and HTML. */
export const jsonLines: ProfileData = {
  id: 'json-lines',
  name: 'JSON Lines',
  form: 'lines',
  body: 'html',
  needs: [],
  file: 'articles.jsonl',
  front: '',
  content: `{"url":{{ url }},"title":{{ title }},"dek":{{ dek }},"source":{{ source }},"publisher":{{ publisher }},"host":{{ host }},"authors":{{ authors }},"published":{{ date }},"published_from":{{ date_from }},"updated":{{ updated }},"captured":{{ captured }},"language":{{ language }},"section":{{ section }},"tags":{{ tags }},"signals":{{ signals }},"correction":{{ correction }},"starred":{{ starred }},"note":{{ note }},"text":{{ text }},"html":{{ body }}}`,
  footer: '',
  pages: [],
};
