/** A message of _locales, as browsers read it. */
export type LocaleMessage = {
  message: string;
  placeholders?: Record<string, { content: string }>;
};

/** The text of a message with its placeholders filled in, as a browser fills them. */
export function messageText(
  { message, placeholders = {} }: LocaleMessage,
  substitutions: readonly string[] = [],
): string {
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
}
