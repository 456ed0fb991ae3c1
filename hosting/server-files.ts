import { cacheRules } from "./caching.ts";
import { siteHeaders } from "./headers.ts";

/** The rules for files of some kind, and that for all the rest. */
const kindRules = cacheRules.filter(({ end }) => end !== "");
const restControl = cacheRules.find(({ end }) => end === "")?.cacheControl ?? "";

const policyLines = (write: (name: string, value: string) => string) =>
  Object.entries(siteHeaders).map(([name, value]) => write(name, value));

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
    "AddType application/geo+json .geojson",
    "AddType application/json .topojson",
    "AddType application/manifest+json .webmanifest",
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
    "  AddOutputFilterByType DEFLATE text/html text/css text/plain text/javascript",
    "  AddOutputFilterByType DEFLATE application/javascript application/json application/geo+json",
    "  AddOutputFilterByType DEFLATE application/manifest+json image/svg+xml",
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
    "    gzip_types text/css text/plain text/javascript application/javascript application/json",
    "        application/geo+json application/manifest+json image/svg+xml;",
    "",
    "    location ~ \\.geojson$ { default_type application/geo+json; }",
    "    location ~ \\.topojson$ { default_type application/json; }",
    "    location ~ \\.webmanifest$ { default_type application/manifest+json; }",
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
    "\tencode gzip",
    "\tfile_server {",
    "\t\tprecompressed br gzip",
    "\t}",
    "\theader {",
    ...policyLines((name, value) => `\t\t${name} "${value}"`),
    "\t}",
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
