import { type ClipboardEvent, useId, useRef } from "react";
import { useStore } from "../../components/create-store.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { openFile, openText } from "../../store/article/article-actions.ts";
import { articleState, draft } from "../../store/article/article-store.ts";

/** A longer text would make the box itself slow, in UTF-16 units: it is compared without it. */
const longestInBox = 100_000;

/** Where the reader's own copy comes in: pasted, or opened as a file; it may be dropped, too. */
export function ArticleInput() {
  const { t } = useMessages();
  const { article, isBusy } = useStore(articleState);
  const box = useRef<HTMLTextAreaElement>(null);
  const [boxId, fileId] = [useId(), useId()];
  const compare = () => void openText(box.current?.value ?? "");
  const read = article !== null && article.text.length <= longestInBox ? article.text : "";

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (text.length <= longestInBox) {
      // Once the browser has put it into the box, among what may be there already.
      setTimeout(compare);
      return;
    }
    event.preventDefault();
    void openText(text);
  };

  return (
    <form
      className="article-input"
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        compare();
      }}
    >
      <p className="article-private">{t("article.private")}</p>
      <label className="section-title" htmlFor={boxId}>
        {t("article.paste")}
      </label>
      <textarea
        id={boxId}
        ref={box}
        rows={5}
        spellCheck={false}
        defaultValue={draft.read() || read}
        onChange={({ currentTarget }) => draft.write(currentTarget.value)}
        onPaste={onPaste}
      />
      <div className="article-acts">
        <button type="submit" className="button button-main">
          {t("article.compare")}
        </button>
        <label className="button file-button" htmlFor={fileId}>
          {t("article.file")}
        </label>
        <input
          id={fileId}
          className="visually-hidden"
          type="file"
          accept="text/*,.txt,.md"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // So that the same file can be opened again after a change.
            currentTarget.value = "";
            if (file !== undefined) void openFile(file);
          }}
        />
        <span className="article-drop">{t("article.drop")}</span>
      </div>
      {isBusy && <p className="loading">{t("article.busy")}</p>}
    </form>
  );
}
