import { useState } from "preact/hooks";
import { Compose } from "../compose/Compose";
import type { Session } from "../store/Session";
import { Icon } from "../ui/Icon";
import type { Conversation, Message } from "../wire/types";
import { useWords } from "../words/words";
import { MessageView } from "./MessageView";

interface Props {
  root: string;
  messages: Message[];
  session: Session;
  conversation: Conversation;
  pointedAt: string | null;
}

const repliesAtFirst = 10;

/** One post of a channel with its replies, the oldest of many folded away. */
export function ThreadView({ root, messages, session, conversation, pointedAt }: Props) {
  const say = useWords();
  const [isReplying, setReplying] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const post = messages.filter((message) => message.id === root);
  const replies = messages.filter((message) => message.id !== root);
  const hidden = showsAll ? 0 : Math.max(0, replies.length - repliesAtFirst);
  const view = (message: Message) => (
    <MessageView key={message.id} message={message} session={session} look="post" isPointedAt={message.id === pointedAt} />
  );
  return (
    <section class="thread" data-testid="thread" data-thread-id={root}>
      {post.map(view)}
      {replies.length > 0 && (
        <div class="replies">
          {hidden > 0 && (
            <button type="button" class="link" onClick={() => setShowsAll(true)}>
              {say.earlierReplies(hidden)}
            </button>
          )}
          {replies.slice(hidden).map(view)}
        </div>
      )}
      {isReplying ? (
        <Compose conversation={conversation} session={session} thread={root} onClose={() => setReplying(false)} />
      ) : (
        <button type="button" class="reply-open" data-testid="reply-open" onClick={() => setReplying(true)}>
          <Icon name="reply" />
          {say.reply}
        </button>
      )}
    </section>
  );
}
