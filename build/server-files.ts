import { cacheRules } from "./caching.ts";
import { compressedTypes, fileTypes } from "./file-types.ts";
import { siteHeaders } from "./headers.ts";

/** The rules for files of some kind, and that for all the rest. */
const kindRules = cacheRules.filter(({ end }) => end !== "");
const restControl = cacheRules.find(({ end }) => end === "")?.cacheControl ?? "";

const policyLines = (write: (name: string, value: string) => string) =>
  Object.entries(siteHeaders).map(([name, value]) => write(name, value));

const typeLines = (write: (ending: string, type: string) => string) =>
  Object.entries(fileTypes).map(([ending, type]) => write(ending, type));

function text(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

/**
 * Netlify and Cloudflare Pages read it from the site. They join what several rules say of one
 * header, so pages are left to what those hosts do by themselves: ask each time.
 */
function netlifyHeaders(): string {
  return text(
    "/*",
    ...policyLines((name, value) => `  ${name}: ${value}`),
    ...kindRules.flatMap(({ start, cacheControl }) => [
      `/${start}*`,
      `  Cache-Control: ${cacheControl}`,
    ]),
  );
}

/** Apache reads it from the site where `AllowOverride FileInfo` lets it. */
function htaccess(): string {
  return text(
    "AddDefaultCharset UTF-8",
    ...typeLines((ending, type) => `AddType ${type} .${ending}`),
    "<IfModule mod_headers.c>",
    ...policyLines((name, value) => `  Header always set ${name} "${value}"`),
    // Without "always": an error must not be kept.
    `  Header set Cache-Control "${restControl}"`,
    ...kindRules.flatMap(({ end, cacheControl }) => [
      `  <If "%{REQUEST_URI} =~ m#${end}#">`,
      `    Header set Cache-Control "${cacheControl}"`,
      "  </If>",
    ]),
    "  # What was sent compressed is asked about by a name that Apache does not know again.",
    '  RequestHeader edit* If-None-Match "-gzip\\"" "\\""',
    "</IfModule>",
    "<IfModule mod_deflate.c>",
    ...compressedTypes.map((type) => `  AddOutputFilterByType DEFLATE ${type}`),
    "</IfModule>",
  );
}

function nginxConf(): string {
  return text(
    "# nginx: put this where the http block includes it, conf.d/treaty-atlas.conf for instance.",
    "",
    "map $uri $treaty_atlas_cache {",
    ...kindRules.map(({ end, cacheControl }) => `    "~${end}" "${cacheControl}";`),
    `    default "${restControl}";`,
    "}",
    "",
    "server {",
    "    listen 8080;",
    "    root /srv/treaty-atlas;",
    "    index index.html;",
    "",
    ...policyLines((name, value) => `    add_header ${name} "${value}" always;`),
    '    # Without "always": an error must not be kept.',
    "    add_header Cache-Control $treaty_atlas_cache;",
    "",
    "    gzip on;",
    "    gzip_vary on;",
    "    gzip_proxied any;",
    "    gzip_comp_level 6;",
    "    # Pages are always compressed.",
    "    gzip_types",
    ...compressedTypes.filter((type) => type !== "text/html").map((type) => `        ${type}`),
    "        ;",
    "",
    "    charset utf-8;",
    ...typeLines((ending, type) => `    location ~ \\.${ending}$ { default_type ${type}; }`),
    "}",
  );
}

function caddyfile(): string {
  const matchers = [
    ...kindRules.map(({ start, end, cacheControl }) => ({
      name: start.replace("/", ""),
      path: `path_regexp ${end}`,
      file: "file",
      cacheControl,
    })),
    {
      name: "rest",
      path: `not path_regexp ${kindRules.map(({ end }) => end).join("|")}`,
      file: "file {path} {path}/index.html",
      cacheControl: restControl,
    },
  ];
  return text(
    "# Caddy 2: with a host name in the place of :8080 it sees to HTTPS by itself.",
    "",
    "{",
    "\tadmin off",
    "}",
    "",
    ":8080 {",
    "\troot * /srv/treaty-atlas",
    "\tencode {",
    "\t\tgzip",
    "\t\tmatch {",
    ...compressedTypes.map((type) => `\t\t\theader Content-Type ${type}*`),
    "\t\t}",
    "\t}",
    "\tfile_server {",
    "\t\tprecompressed br gzip",
    "\t}",
    "\theader {",
    ...policyLines((name, value) => `\t\t${name} "${value}"`),
    "\t}",
    ...typeLines(
      (ending, type) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type ${type}`,
    ),
    "",
    "\t# Only for files that are there: an error must not be kept.",
    ...matchers.flatMap(({ name, path, file, cacheControl }) => [
      `\t@${name} {`,
      `\t\t${path}`,
      `\t\t${file}`,
      "\t}",
      `\theader @${name} Cache-Control "${cacheControl}"`,
    ]),
    "}",
  );
}

/** The headers in the words of hosts that read them from the site, by the name of the file. */
export const siteFiles = { _headers: netlifyHeaders(), ".htaccess": htaccess() } as const;

/** Configurations of servers that read none from the site, by the name of the file beside this. */
export const serverFiles = { "nginx.conf": nginxConf(), Caddyfile: caddyfile() } as const;
