import { useState } from 'preact/hooks';
import type { Post } from '../../core/post';
import type { PostEdit } from '../../messages/contract';
import { message } from '../../platform/i18n';
import { announce } from '../announce';
import { explainChange, lineOf } from '../explain';
import { useServices } from '../services';

export type Take = {
  /** Puts a reading in the place of what a post says; one click, undone by another. */
  take(choice: { words: string; edit: PostEdit }): Promise<void>;
  /** Why the last did not work. */
  trouble: string | undefined;
};

/** Takes another reading of a post's fact. @param onDone gets the post as it then stands. */
export function useTake(post: Post, onDone: (post: Post) => void = () => undefined): Take {
  const { background } = useServices();
  const [trouble, setTrouble] = useState<string>();
  const take: Take['take'] = async ({ words, edit }) => {
    const answer = await background.editPost({ postId: post.id, edit });
    if (!answer.ok) return setTrouble(lineOf(explainChange(answer.failure)));
    setTrouble(undefined);
    announce(message('nowTaken', words));
    onDone(answer.value);
  };
  return { take, trouble };
}
