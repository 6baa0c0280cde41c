import script from './theme/assets/search.js?raw';
import article from './theme/assets/article.css?raw';
import lists from './theme/assets/lists.css?raw';
import styles from './theme/assets/site.css?raw';
import byYear from './theme/includes/by-year.html?raw';
import category from './theme/layouts/category.html?raw';
import base from './theme/layouts/default.html?raw';
import list from './theme/layouts/list.html?raw';
import month from './theme/layouts/month.html?raw';
import post from './theme/layouts/post.html?raw';
import tag from './theme/layouts/tag.html?raw';
import missing from './theme/pages/404.html?raw';
import feed from './theme/pages/feed.xml?raw';
import home from './theme/pages/index.html?raw';
import months from './theme/pages/months.html?raw';
import searchPage from './theme/pages/search.html?raw';
import searchIndex from './theme/pages/search.json?raw';
import tags from './theme/pages/tags.html?raw';

/**
 * What every exported site has, whatever is in it: path -> text. Plain Liquid of Jekyll 3.10 and 4,
 * without a plugin: it builds wherever there is a Jekyll.
 */
export const THEME_FILES: Readonly<Record<string, string>> = {
  '404.html': missing,
  '_includes/by-year.html': byYear,
  '_layouts/category.html': category,
  '_layouts/default.html': base,
  '_layouts/list.html': list,
  '_layouts/month.html': month,
  '_layouts/post.html': post,
  '_layouts/tag.html': tag,
  'assets/article.css': article,
  'assets/lists.css': lists,
  'assets/search.js': script,
  'assets/site.css': styles,
  'feed.xml': feed,
  'index.html': home,
  'month/index.html': months,
  'search.json': searchIndex,
  'search/index.html': searchPage,
  'tag/index.html': tags,
};
