import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { SearchBox } from "../../src/layout/SearchBox.tsx";
import { renderPanel } from "./render-panel.tsx";

/** The box in the masthead that it opens over. */
const masthead = (
  <header className="masthead" style={{ height: "3.5rem" }}>
    <SearchBox />
  </header>
);

async function openBox(query = "?scenario=today") {
  const screen = await renderPanel(masthead, { query });
  return {
    box: screen.getByRole("combobox", { name: "Search" }),
    options: screen.getByRole("option"),
    screen,
  };
}

const query = () => decodeURIComponent(window.location.search);

test("results open as they are typed, arrow keys move through them and Enter goes there", async () => {
  const { box, options } = await openBox();
  await box.fill("habomai");
  await expect.element(options.first()).toHaveAttribute("aria-selected", "true");
  await expect.element(box).toHaveAttribute("aria-expanded", "true");
  await userEvent.keyboard("{ArrowDown}");
  const second = options.nth(1);
  await expect.element(second).toHaveAttribute("aria-selected", "true");
  await expect.element(box).toHaveAttribute("aria-activedescendant", second.element().id);
  await userEvent.keyboard("{ArrowUp}{Enter}");
  expect(query()).toBe("?place=habomai");
  await expect.element(box).toHaveValue("");
  await expect.element(box).toHaveFocus();
});

test("Back from a result brings the search that led to it", async () => {
  const { box, options } = await openBox();
  await box.fill("色丹");
  await options.first().click();
  expect(query()).toBe("?place=shikotan");
  window.history.back();
  await expect.element(box).toHaveValue("色丹");
});

test("Esc closes the results, then empties the box", async () => {
  const { box, options } = await openBox();
  await box.fill("habomai");
  await expect.element(options.first()).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => options.elements().length).toBe(0);
  await expect.element(box).toHaveValue("habomai");
  await userEvent.keyboard("{Escape}");
  await expect.element(box).toHaveValue("");
});

test("a search of the link opens by itself; leaving the box chooses nothing", async () => {
  const { box, options, screen } = await openBox("?q=Kuril");
  await expect.element(screen.getByRole("group", { name: /^Terms/ })).toBeVisible();
  await box.click();
  await userEvent.tab();
  await expect.poll(() => options.elements().length).toBe(0);
  expect(query()).toBe("?q=Kuril");
});

test("the slash key opens the box, but not where text is typed", async () => {
  const screen = await renderPanel(
    <>
      {masthead}
      <input aria-label="Other" />
    </>,
  );
  const box = screen.getByRole("combobox", { name: "Search" });
  await userEvent.keyboard("/");
  await expect.element(box).toHaveFocus();
  await expect.element(box).toHaveValue("");
  const other = screen.getByLabelText("Other");
  await other.click();
  await userEvent.keyboard("/");
  await expect.element(other).toHaveValue("/");
  await expect.element(other).toHaveFocus();
});

test.each([
  ["Kawana", "?panel=timeline&entry=1998-kawana-proposal"],
  ["share of the sea", "?scenario=1956&panel=scenario"],
  ["four islands", "?panel=places&contradiction=four-or-two-islands"],
  ["offline", "?panel=offline"],
  ["timeline", "?panel=timeline"],
])("Enter after %s leads to %s", async (typed, address) => {
  const { box, options } = await openBox();
  await box.fill(typed);
  await expect.element(options.first()).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{Enter}");
  expect(query()).toBe(address);
});
