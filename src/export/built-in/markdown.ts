import type { ProfileData } from '../../core/profile-data';

/** The Markdown profile as a template: what a copy of it begins with. The same bytes as ../markdown. */
export const markdown: ProfileData = {
  id: 'markdown',
  name: 'Markdown',
  form: 'file',
  body: 'markdown',
  needs: [],
  assets: 'jekyll',
  file: '_posts/{{ date | date: "%Y-%m-%d" }}-{{ id | raw }}.md',
  front: `layout: post
title: {{ title }}
{%- if title_from %}
title_from: {{ title_from | raw }}
{%- endif %}
date: {{ date | date: "%Y-%m-%d %H:%M:%S %z" }}
{%- if date_from %}
date_from: {{ date_from | raw }}
{%- endif %}
categories:
  - {{ slug }}
{%- if tags %}
tags:
{%- for tag in tags %}
  - {{ tag }}
{%- endfor %}
{%- endif %}
source: {{ source }}
{%- if authors %}
authors:
{%- for author in authors %}
  - {{ author }}
{%- endfor %}
{%- endif %}
{%- if signals %}
signals:
{%- for signal in signals %}
  - {{ signal }}
{%- endfor %}
{%- endif %}
{%- if correction %}
correction: {{ correction }}
{%- endif %}
link: {{ url }}
captured: {{ captured | date: "%Y-%m-%d %H:%M:%S %z" }}
`,
  content: `
{% if dek %}> {{ dek }}

{% endif %}{{ body }}
`,
  footer: '',
  pages: [],
};
