import "../../../src/styles/tokens.css";
import "../../../src/styles/page.css";
import "../../../src/styles/panels.css";
import { describe, expect, test } from "vitest";
import { verdictIds } from "../../../src/content/claim.ts";
import { claimIds, claimOf } from "../../../src/content/claims.ts";
import { claimTitles } from "../../../src/content/text/en/claim-titles.ts";
import { claimTexts } from "../../../src/content/text/en/claims.ts";
import { ClaimPanel } from "../../../src/panels/claim/ClaimPanel.tsx";
import { ClaimsPanel } from "../../../src/panels/claim/ClaimsPanel.tsx";
import { renderPanel } from "../render-panel.tsx";

type Screen = Awaited<ReturnType<typeof renderPanel>>;

const claimsPanel = (query = "?panel=claims") => renderPanel(<ClaimsPanel />, { query });

/** The ids of the claims in the list. */
function listed({ container }: Screen): string[] {
  return [...container.querySelectorAll(".claim-entry")].map(({ id }) => id);
}

function countOf(verdict: string): number {
  return claimIds.filter((id) => claimOf(id).verdict === verdict).length;
}

describe("the verdicts at a glance", () => {
  test("are a named square for each claim, filled for the contradicted ones alone", async () => {
    const screen = await claimsPanel();
    const strip = screen.getByRole("list", { name: "Verdicts by paragraph" });
    const squares = strip.getByRole("link").elements();
    expect(squares).toHaveLength(claimIds.length);
    claimIds.forEach((id, index) => {
      const name = squares[index]?.getAttribute("aria-label");
      expect(name).toContain(claimTitles[id]);
      expect(squares[index]?.getAttribute("href")).toContain(`claim=${id}`);
    });
    const grounds = squares.map(
      (square) =>
        getComputedStyle(square.querySelector(".verdict-sign") as Element).backgroundColor,
    );
    const filled = claimIds.filter((_, index) => grounds[index] !== "rgba(0, 0, 0, 0)");
    expect(filled).toEqual(claimIds.filter((id) => claimOf(id).verdict === "contradicted"));
  });

  test("are counted in the heading and in the key, which opens what they mean", async () => {
    const screen = await claimsPanel();
    await expect
      .element(screen.getByRole("heading", { level: 2 }))
      .toHaveTextContent(`${claimIds.length} claims: ${countOf("contradicted")} contradicted`);
    const counts = [...screen.container.querySelectorAll(".key-count")].map((each) =>
      Number.parseInt(each.textContent, 10),
    );
    expect(counts).toEqual(verdictIds.map(countOf).filter((count) => count > 0));
    const meaning = screen.getByText("The document that the claim describes, or");
    await expect.element(meaning).not.toBeVisible();
    await screen.getByText("What the verdicts mean").click();
    await expect.element(meaning).toBeVisible();
  });

  test("leave a finger room: squares are 24 pixels apart", async () => {
    const { container } = await claimsPanel();
    const centres = [...container.querySelectorAll(".claim-square")].map((square) => {
      const { left, top, width, height } = square.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
    centres.forEach(([x, y], index) => {
      for (const [otherX, otherY] of centres.slice(index + 1)) {
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(23.9);
      }
    });
  });
});

test("one contradiction is shown as two maps, with the way to why and to the others", async () => {
  const screen = await claimsPanel();
  const card = screen.getByRole("region", { name: "The article disagrees with itself" });
  await expect.element(card.getByRole("img", { name: /^Paragraph 5: .*Iturup/ })).toBeVisible();
  await expect
    .element(card.getByRole("img", { name: "Paragraph 11: Habomai, Shikotan" }))
    .toBeVisible();
  await expect
    .element(card.getByRole("link", { name: /Paragraph 5 contradicted “four disputed islands”/ }))
    .toBeVisible();
  await expect
    .element(card.getByRole("link", { name: /Paragraph 11 supported “Habomai and Shikotan”/ }))
    .toBeVisible();
  const why = card.getByRole("link", { name: "Why" });
  await expect
    .element(why)
    .toHaveAttribute("href", expect.stringContaining("contradiction=four-or-two-islands"));
  await card.getByRole("link", { name: "4 more contradictions" }).click();
  await expect.element(screen.getByRole("heading", { level: 2 })).toHaveFocus();
  await screen.getByRole("link", { name: "Back to the list of claims" }).click();
  await expect.element(screen.getByRole("link", { name: "Contradictions (5)" })).toHaveFocus();
});

describe("the chips", () => {
  test("leave all claims, those checked, or the opinions, as many as they say", async () => {
    const screen = await claimsPanel();
    const opinions = countOf("opinion");
    const checked = claimIds.length - opinions;
    expect(listed(screen)).toHaveLength(claimIds.length);
    await screen.getByRole("button", { name: `Checked ${checked}` }).click();
    expect(listed(screen)).toHaveLength(checked);
    expect(window.location.search).toContain("verdict=checked");
    await screen.getByRole("button", { name: `Opinion ${opinions}` }).click();
    expect(listed(screen)).toHaveLength(opinions);
    await screen.getByRole("button", { name: `All ${claimIds.length}` }).click();
    expect(window.location.search).not.toContain("verdict");
  });

  test("open the form, which a link with a filter opens by itself", async () => {
    const plain = await claimsPanel();
    const opener = plain.getByRole("button", { name: "Filter", exact: true });
    await expect.element(opener).toHaveAttribute("aria-expanded", "false");
    expect(plain.getByRole("combobox").elements()).toEqual([]);
    await opener.click();
    await expect.element(plain.getByRole("combobox", { name: "Speaker" })).toBeVisible();
    await plain.unmount();

    const filtered = await claimsPanel("?panel=claims&about=shikotan");
    await expect.element(filtered.getByRole("heading", { level: 3, name: /of 26/ })).toBeVisible();
    await filtered.getByRole("button", { name: "Clear filters" }).click();
    expect(listed(filtered)).toHaveLength(claimIds.length);
  });
});

describe("the filters", () => {
  test("leave as many claims as each option says", async () => {
    const screen = await claimsPanel("?panel=claims&speaker=article");
    for (const name of ["Kind", "Verdict", "Place"]) {
      const box = screen.getByRole("combobox", { name });
      const select = box.element() as HTMLSelectElement;
      for (const { value, label, disabled } of [...select.options]) {
        if (disabled) continue;
        await box.selectOptions(value);
        const count = Number(/\((\d+)\)$/.exec(label)?.[1]);
        await expect.poll(() => listed(screen)).toHaveLength(count);
      }
      await box.selectOptions("");
    }
  });

  test("count as in conflict what another claim speaks against, and offer no empty verdict", async () => {
    const screen = await claimsPanel("?panel=claims&verdict=in-conflict");
    expect(listed(screen)).toEqual([
      "p5-four-islands",
      "p5-handover-seals-treaty",
      "p11-habomai-shikotan",
    ]);
    const { options } = screen
      .getByRole("combobox", { name: "Verdict" })
      .element() as HTMLSelectElement;
    const values = [...options].map(({ value }) => value);
    expect(values).not.toContain("did-not-come-true");
    expect(options[values.indexOf("in-conflict")]?.textContent).toBe(
      "In conflict with another claim (no longer a verdict) (3)",
    );
  });

  test("show a retired verdict as chosen, until another is chosen", async () => {
    const screen = await claimsPanel("?panel=claims&verdict=loosely-supported");
    const box = screen.getByRole("combobox", { name: "Verdict" });
    await expect.element(box).toHaveValue("loosely-supported");
    await box.selectOptions("supported");
    const { options } = box.element() as HTMLSelectElement;
    await expect
      .poll(() => [...options].map(({ value }) => value))
      .not.toContain("loosely-supported");
  });

  test("that fit nothing say so and can be cleared", async () => {
    const screen = await claimsPanel("?panel=claims&verdict=did-not-come-true");
    await expect.element(screen.getByText("No claim fits all of these")).toBeVisible();
    await screen.getByRole("button", { name: "Clear filters" }).click();
    expect(listed(screen)).toHaveLength(claimIds.length);
  });
});

test("an entry is one line of the article and one of who says it, all of it the link", async () => {
  const screen = await claimsPanel();
  const entry = screen.container.querySelector("#p5-four-islands");
  expect(entry?.textContent).toContain("contradicted · The article itself");
  expect(entry?.getBoundingClientRect().height).toBeLessThan(56);
  expect(entry?.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});

describe("a claim", () => {
  test("begins with its verdict and the first sentence of the reason", async () => {
    const screen = await renderPanel(<ClaimPanel id="p11-japan-refused" />);
    const text = screen.container.textContent;
    const order = [
      "One-sided",
      "This is half the story, and one party’s line.",
      claimTexts["p11-japan-refused"],
    ];
    const positions = order.map((each) => text.indexOf(each));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(positions[0]).toBeGreaterThan(0);
    const later = screen.getByText("In May 2019");
    await expect.element(later).not.toBeVisible();
    await screen.getByText("Why: 3 more paragraphs").click();
    await expect.element(later).toBeVisible();
    await expect.element(screen.getByText("leaves out facts on the other side")).toBeVisible();
    expect(text.split("This is half the story, and one party’s line.")).toHaveLength(2);
  });

  test("says when it rests on the article alone, and leaves out a day where there is none", async () => {
    const screen = await renderPanel(<ClaimPanel id="p0-does-washington-want-peace" />);
    expect(screen.container.textContent).toContain("Rests on: the article’s twelve paragraphs");
    expect(screen.container.textContent).not.toContain("Took place");
  });

  test("shows each step of its way, with date and kind, and the editor's words", async () => {
    const screen = await renderPanel(<ClaimPanel id="p2-abe-quotation" />);
    await screen.getByText("How it reached the reader: 4 steps").click();
    const steps = [...screen.container.querySelectorAll(".rung")].map((each) => each.textContent);
    expect(steps).toHaveLength(4);
    expect(steps[0]).toContain("Opinion · said 6 January 2019");
    expect(steps[1]).toContain("Reported event · published not known to us");
    expect(steps[2]).toContain("“peace agreement”, “strengthen” in square brackets");
  });

  test("leads to the claims it disagrees with, to its places and to its neighbours", async () => {
    const screen = await renderPanel(<ClaimPanel id="p5-four-islands" />);
    const link = (name: string) => screen.getByRole("link", { name });
    await expect.element(link("Paragraph 11 Two islands after the treaty").first()).toBeVisible();
    await expect.element(link("Kunashir")).toBeVisible();
    const neighbours = screen.getByRole("navigation", { name: "Claims before and after" });
    expect(neighbours.getByRole("link").elements()).toHaveLength(2);
  });
});
