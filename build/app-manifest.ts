/** What the app is called and where it starts, for one language. */
interface AppWords {
  readonly language: string;
  /** The folder of the language's pages, relative to the root of the site. */
  readonly folder: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** The manifest of the installed app (W3C), beside the page it starts with. */
export function appManifest({ language, folder, name, title, description }: AppWords): string {
  const root = `./${"../".repeat(folder.split("/").length - 1)}`;
  const icon = (file: string, side: number, purpose = "any") => ({
    src: `${root}icons/${file}.png`,
    sizes: `${side}x${side}`,
    type: "image/png",
    purpose,
  });
  const manifest = {
    name: title,
    short_name: name,
    description,
    lang: language,
    // Its id is where it starts: the standard takes an `id` from the root of the host, which a
    // site under a sub-path does not have to itself.
    start_url: "./",
    scope: root,
    display: "standalone",
    background_color: "#fbf9f3",
    theme_color: "#3f6f93",
    categories: ["education", "news"],
    icons: [
      { src: `${root}icon.svg`, sizes: "any", type: "image/svg+xml" },
      icon("icon-192", 192),
      icon("icon-512", 512),
      icon("icon-maskable-512", 512, "maskable"),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
