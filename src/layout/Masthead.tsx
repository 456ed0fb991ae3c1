import { useStore } from "../components/create-store.ts";
import { Link } from "../components/Link.tsx";
import { useMessages } from "../i18n/use-messages.ts";
import { lastStoryStep } from "../store/story-step.ts";
import { storyView } from "../url/view.ts";
import { useView } from "../url/view-context.ts";
import { SearchBox } from "./SearchBox.tsx";

/** Leads to the story: to the step that was read last, or to its first. */
function StoryLink() {
  const { t } = useMessages();
  const { view, actions, hrefOf } = useView();
  const lastStep = useStore(lastStoryStep);
  const step = lastStep ?? 1;
  const href = hrefOf({ ...storyView(step), theme: view.theme, hide: view.hide });
  return (
    <Link className="story-link" href={href} onAction={() => actions.tell(step)}>
      {t(lastStep === null ? "story.start" : "story.return")}
    </Link>
  );
}

/** The site's name, the way to the story, and the search. The story brings a headline of its own. */
export function Masthead() {
  const { t } = useMessages();
  const { view } = useView();
  const Name = view.story === null ? "h1" : "p";
  return (
    <header className="masthead">
      <Name className="site-name">{t("site.name")}</Name>
      {view.story === null && <StoryLink />}
      <SearchBox />
    </header>
  );
}
