import type { ProfileData } from '../../core/profile-data';

/** Markdown to be read as it is, without front matter. */
export const plain: ProfileData = {
  id: 'plain',
  name: 'Plain Markdown',
  form: 'file',
  body: 'commonmark',
  needs: [],
  assets: 'relative',
  file: '{{ source }}/{{ date | date: "%Y-%m-%d" }} {{ title }}.md',
  front: '',
  content: `# {{ title }}

{{ source }}{% if authors %} · {{ authors }}{% endif %} · {{ date | date: "%Y-%m-%d %H:%M" }}

{% if dek %}> {{ dek }}

{% endif %}{{ body }}
`,
  footer: `
{{ url | link }}
`,
  pages: [],
};
