import { message } from '../../platform/i18n';

/** Tags that the card's last line shows; of more it tells how many. */
const MOST = 2;

/** The button that leads to the tags. Where a post has some it shows them: they are what there is to edit. */
export function TagsAct({ tags, onClick }: { tags: readonly string[]; onClick: () => void }) {
  if (tags.length === 0) {
    return (
      <button type="button" class="quiet" onClick={onClick}>
        {message('addTags')}
      </button>
    );
  }
  const more = tags.length - MOST;
  const name = message('editTagsOf', tags.join(message('listComma')));
  return (
    <button type="button" class="quiet tags-act" title={name} onClick={onClick}>
      <span class="visually-hidden">{name}</span>
      {tags.slice(0, MOST).map((tag) => (
        <span key={tag} class="tag" aria-hidden="true">
          {tag}
        </span>
      ))}
      {more > 0 && <span aria-hidden="true">+{more}</span>}
    </button>
  );
}
