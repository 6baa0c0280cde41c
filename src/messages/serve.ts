import * as v from 'valibot';
import type { CallFailure } from '../core/failure';
import { fail, type Result } from '../core/result';
import type { BackgroundCalls, CallName } from './contract';
import { requestSchemas } from './requests';

/** Who sent a message, as the browser tells it. */
export type Sender = { id?: string | undefined; url?: string | undefined };

/** This extension: its id, and the address under which its own pages lie (`…-extension://id/`). */
export type Home = { id: string; pages: string };

type Answer = Result<unknown, unknown>;

/** A page of ours; not another extension, nor a script of ours in a web page. */
function isOurPage(sender: Sender, home: Home): boolean {
  return sender.id === home.id && sender.url?.startsWith(home.pages) === true;
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(requestSchemas, name);
}

async function checked<Request>(
  schema: v.GenericSchema<unknown, Request>,
  request: unknown,
  answer: (request: Request) => Promise<Answer>,
): Promise<Answer> {
  const parsed = v.safeParse(schema, request);
  return parsed.success ? answer(parsed.output) : fail<CallFailure>({ reason: 'bad-request' });
}

/** The calls, each behind its schema: a request that does not fit gives `bad-request`. */
function guarded(calls: BackgroundCalls): Record<CallName, (request: unknown) => Promise<Answer>> {
  const schemas = requestSchemas;
  return {
    saveTab: (request) => checked(schemas.saveTab, request, calls.saveTab),
    undoSave: (request) => checked(schemas.undoSave, request, calls.undoSave),
    editPost: (request) => checked(schemas.editPost, request, calls.editPost),
    deletePosts: (request) => checked(schemas.deletePosts, request, calls.deletePosts),
    restorePosts: (request) => checked(schemas.restorePosts, request, calls.restorePosts),
    changePosts: (request) => checked(schemas.changePosts, request, calls.changePosts),
    markRead: (request) => checked(schemas.markRead, request, calls.markRead),
    keepPlace: (request) => checked(schemas.keepPlace, request, calls.keepPlace),
    keepImages: (request) => checked(schemas.keepImages, request, calls.keepImages),
    undoChange: (request) => checked(schemas.undoChange, request, calls.undoChange),
    stopChange: (request) => checked(schemas.stopChange, request, calls.stopChange),
    backUpDaily: (request) => checked(schemas.backUpDaily, request, calls.backUpDaily),
    deleteEverything: (request) =>
      checked(schemas.deleteEverything, request, calls.deleteEverything),
  };
}

/**
 * A listener for `runtime.onMessage` that answers the calls of our own pages. To anyone else, and to
 * what is no call, it answers nothing; to a call that it does not know, `bad-request`.
 */
export function serve(
  calls: BackgroundCalls,
  home: Home,
): (message: unknown, sender: Sender) => Promise<Answer> | undefined {
  const answers = guarded(calls);
  return (message, sender) => {
    if (!isOurPage(sender, home)) return undefined;
    if (typeof message !== 'object' || message === null || !('call' in message)) return undefined;
    if (!isCallName(message.call)) {
      return Promise.resolve(fail<CallFailure>({ reason: 'bad-request' }));
    }
    return answers[message.call]('request' in message ? message.request : undefined);
  };
}
