import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Tabs } from "../../src/components/Tabs.tsx";

const tabs = [
  { id: "a", href: "?a", label: "Alpha" },
  { id: "b", href: "?b", label: "Beta" },
  { id: "c", href: "?c", label: "Gamma" },
] as const;

test("arrow keys go around, Home and End to the ends, and none of them selects", async () => {
  const onSelect = vi.fn();
  const screen = await render(
    <Tabs label="Letters" tabs={tabs} selected="a" controls="panel" onSelect={onSelect} />,
  );
  const tab = (name: string) => screen.getByRole("tab", { name });
  await userEvent.tab();
  await expect.element(tab("Alpha")).toHaveFocus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(tab("Gamma")).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.element(tab("Beta")).toHaveFocus();
  await userEvent.keyboard("{End}");
  await expect.element(tab("Gamma")).toHaveFocus();
  await userEvent.keyboard("{Home}");
  await expect.element(tab("Alpha")).toHaveFocus();
  expect(onSelect).not.toHaveBeenCalled();
  await userEvent.keyboard("{ArrowRight}{Enter}");
  expect(onSelect).toHaveBeenLastCalledWith("b");
  await userEvent.keyboard("{ArrowRight} ");
  expect(onSelect).toHaveBeenLastCalledWith("c");
  expect(onSelect).toHaveBeenCalledTimes(2);
});

test("only the selected tab is a Tab stop", async () => {
  const screen = await render(
    <Tabs label="Letters" tabs={tabs} selected="b" controls="panel" onSelect={() => {}} />,
  );
  await expect.element(screen.getByRole("tab", { name: "Beta" })).toHaveAttribute("tabindex", "0");
  await expect
    .element(screen.getByRole("tab", { name: "Alpha" }))
    .toHaveAttribute("tabindex", "-1");
});
