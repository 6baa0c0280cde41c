import type { ProfileData } from '../../core/profile-data';

/** For a site of Hugo with its configuration as it comes: no HTML in the text, nothing a shortcode. */
export const hugo: ProfileData = {
  id: 'hugo',
  name: 'Hugo',
  form: 'file',
  body: 'commonmark',
  needs: [],
  assets: 'hugo',
  file: 'content/posts/{{ date | date: "%Y-%m-%d" }}-{{ id }}.md',
  front: `title: {{ title }}
date: {{ date | date: "%Y-%m-%dT%H:%M:%S%:z" }}
{%- if updated %}
lastmod: {{ updated | date: "%Y-%m-%dT%H:%M:%S%:z" }}
{%- endif %}
categories:
  - {{ slug }}
{%- if tags %}
tags:
{%- for tag in tags %}
{%- capture word %}{{ tag | hugo_tag }}{% endcapture %}
{%- if word != "" %}
  - {{ word }}
{%- endif %}
{%- endfor %}
{%- endif %}
{%- if dek %}
description: {{ dek }}
{%- endif %}
params:
  source: {{ source }}
{%- if authors %}
  authors: {{ authors }}
{%- endif %}
  link: {{ url }}
  captured: {{ captured }}
`,
  content: `
{% if dek %}> {{ dek }}

{% endif %}{{ body }}
`,
  footer: '',
  pages: [],
};
