import type { ProfileData } from '../../core/profile-data';

/** The finews profile as a template: what a copy of it begins with. The same bytes as ../finews. */
export const finews: ProfileData = {
  id: 'finews',
  name: 'finews',
  form: 'file',
  body: 'html',
  needs: ['headline', 'time'],
  assets: 'jekyll',
  file: '_posts/{{ date | date: "%Y-%m-%d", "+08:00" }}-{{ id | raw }}.md',
  front: `layout: post
title: {{ headline }}
date: {{ date | date: "%Y-%m-%d %H:%M:%S %z", "+08:00" }}
categories: {{ slug | yaml_word }}
tags: {{ source | append: "新闻" | jekyll_tag }}
`,
  content: `{% if dek %}> {{ dek | markdown_escape }}

{% endif %}{% if flash and credit_line == nil %}{{ flash | markdown_escape }}{% else %}{{ body }}{% if credit_line != nil %}<p class="em_media">{{ credit_line }}</p>{% endif %}{% endif %}
`,
  footer: `
{{ url | link }}

[返回{{ source | markdown_escape }}新闻](//{{ site.address }}/category/{{ slug }}.html)｜[返回首页](//{{ site.address }}/)`,
  pages: [
    {
      of: 'source',
      file: 'category/{{ slug }}.html',
      front: `layout: category
title: {{ name | append: "新闻" | yaml_word }}
category: {{ slug | yaml_word }}
`,
      content: '',
    },
  ],
};
