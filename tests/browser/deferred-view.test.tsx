import { useLayoutEffect } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { DeferredView } from "../../src/layout/DeferredView.tsx";
import { hrefOf } from "../../src/url/format.ts";
import { homeView, type ViewState } from "../../src/url/view.ts";
import { viewActions } from "../../src/url/view-actions.ts";
import { useView, ViewContext } from "../../src/url/view-context.ts";

/** What was in the document at each change of the view. */
const commits: string[] = [];

function Shown() {
  const { scenario, compare } = useView().view;
  return <p>{`${scenario} ${compare}`}</p>;
}

/** Notes the document in the commit of a new view. */
function Witness() {
  const { view } = useView();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new view is noted
  useLayoutEffect(() => {
    commits.push([...document.querySelectorAll("p")].map((each) => each.textContent).join(" | "));
  }, [view]);
  return null;
}

const reading = <Shown />;

function App({ view }: { readonly view: ViewState }) {
  return (
    <ViewContext value={{ view, actions: viewActions, hrefOf }}>
      <Shown />
      <DeferredView>{reading}</DeferredView>
      <Witness />
    </ViewContext>
  );
}

test("the text follows a scenario after the map, and anything else with it", async () => {
  const screen = await render(<App view={homeView} />);
  await screen.rerender(<App view={{ ...homeView, scenario: "1956" }} />);
  expect(commits.at(-1)).toBe("1956 null | today null");
  await expect.element(screen.getByText("today")).not.toBeInTheDocument();
  await screen.rerender(<App view={{ ...homeView, scenario: "1956", compare: "four" }} />);
  expect(commits.at(-1)).toBe("1956 four | 1956 four");
});
