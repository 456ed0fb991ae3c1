import "../../src/styles/page.css";
import "../../src/styles/map-controls.css";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { IconButton } from "../../src/components/IconButton.tsx";
import { Popover } from "../../src/components/Popover.tsx";

const onEscape = vi.fn();

function Menu() {
  const [isOpen, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the page, where Esc closes what is selected
    <div onKeyDown={({ key }) => key === "Escape" && onEscape()}>
      <IconButton
        icon="more"
        label="More"
        aria-expanded={isOpen}
        aria-controls="menu"
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <Popover id="menu" label="Menu" className="" onClose={() => setOpen(false)}>
          <button type="button">Inside</button>
        </Popover>
      )}
      <button type="button">Outside</button>
    </div>
  );
}

const opener = page.getByRole("button", { name: "More" });
const menu = page.getByRole("dialog", { name: "Menu" });

test("a popover takes focus, and Esc closes it alone and gives focus back", async () => {
  await render(<Menu />);
  await opener.click();
  await expect.element(menu).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(menu).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  expect(onEscape).not.toHaveBeenCalled();
});

test("a popover closes by its button, by a press elsewhere and by focus elsewhere", async () => {
  await render(<Menu />);
  await opener.click();
  await opener.click();
  await expect.element(menu).not.toBeInTheDocument();

  await opener.click();
  await page.getByRole("button", { name: "Inside" }).click();
  await expect.element(menu).toBeInTheDocument();
  await page.getByRole("button", { name: "Outside" }).click();
  await expect.element(menu).not.toBeInTheDocument();

  await opener.click();
  await userEvent.tab();
  await expect.element(page.getByRole("button", { name: "Inside" })).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole("button", { name: "Outside" })).toHaveFocus();
  await expect.element(menu).not.toBeInTheDocument();
});

test("an icon has its name beside it under the pointer and on focus by the keyboard, until Esc", async () => {
  await render(<Menu />);
  const tooltip = () => document.querySelector(".tooltip")?.textContent ?? null;
  await opener.hover();
  await expect.poll(tooltip).toBe("More");
  await userEvent.keyboard("{Escape}");
  await expect.poll(tooltip).toBeNull();
  await page.getByRole("button", { name: "Outside" }).hover();
  // As the keyboard does it: Tab from the other button begins outside the frame of the test.
  (opener.element() as HTMLElement).focus();
  await expect.poll(tooltip).toBe("More");
});
