import type { ProfileData } from '../../core/profile-data';

/** Notes of a vault of Obsidian: facts as properties, tags as it can have them, the reader's note at the end. */
export const obsidian: ProfileData = {
  id: 'obsidian',
  name: 'Obsidian',
  form: 'file',
  body: 'commonmark',
  needs: [],
  assets: 'relative',
  file: 'Articles/{{ date | date: "%Y-%m-%d" }} {{ title }}.md',
  front: `title: {{ title }}
date: {{ date | date: "%Y-%m-%dT%H:%M:%S" }}
source: {{ source }}
{%- if authors %}
authors:
{%- for author in authors %}
  - {{ author }}
{%- endfor %}
{%- endif %}
link: {{ url }}
captured: {{ captured | date: "%Y-%m-%dT%H:%M:%S" }}
{%- if tags %}
tags:
{%- for tag in tags %}
{%- capture word %}{{ tag | note_tag }}{% endcapture %}
{%- if word != "" %}
  - {{ word }}
{%- endif %}
{%- endfor %}
{%- endif %}
`,
  content: `
{% if dek %}> {{ dek }}

{% endif %}{{ body }}
`,
  footer: `{% if note %}
---

{{ note | raw }}
{% endif %}`,
  pages: [],
};
