import { HASHED } from '../policy.ts';
import { ANEW, FOR_GOOD, FOR_OTHERS, headersForOthers, hostHeaders } from './headers.ts';

/** Types that not every host knows. */
const TYPES: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  glb: 'model/gltf-binary',
  svg: 'image/svg+xml',
  css: 'text/css',
  html: 'text/html',
  txt: 'text/plain',
};

/** The port that the server of a container, or of a machine of one's own, listens to. */
const PORT = 8080;

type Lines = (name: string, value: string) => string;
const each = (headers: Record<string, string>, line: Lines): string =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');
/** What is said of some headers; nothing where there are none. */
const withLines = (
  headers: Record<string, string>,
  say: (lines: (line: Lines) => string) => string,
): string => (Object.keys(headers).length > 0 ? say((line) => each(headers, line)) : '');
/** The same files as they lie beside themselves, compressed. */
const compressed = (files: string): string => files.replace(/\$$/, String.raw`(\.(br|gz))?$`);
const types = (line: Lines): string => each(TYPES, line);

/** The headers of every answer, and those of what other pages load. */
interface Told {
  headers: Record<string, string>;
  others: Record<string, string>;
}
/** A header by the name of a variable of nginx. */
const variable = (name: string): string => `$${name.toLowerCase().replaceAll('-', '_')}`;

const nginx = ({ headers, others }: Told): string => `# For conf.d/. Put the folder site/ where root says.
map $uri $caching {
    "~${HASHED}" "${FOR_GOOD}";
    default "${ANEW}";
}
${withLines(others, (lines) => `${lines((name, value) => `map $uri ${variable(name)} {\n    "~${FOR_OTHERS}" "${value}";\n    default "${headers[name] ?? ''}";\n}`)}\n`)}server {
    listen ${PORT};
    root /srv/site;
    index index.html;
    charset utf-8;
    include mime.types;
    types {
        model/gltf-binary glb;
        application/manifest+json webmanifest;
    }
    # What was compressed at build. With its module for brotli, "brotli_static on;" too, which sends a fifth less.
    gzip_static on;
    # A location with an add_header of its own would lose all of these.
${each({ ...headers, ...others }, (name, value) => `    add_header ${name} "${name in others ? variable(name) : value}" always;`)}
    add_header Vary Accept-Encoding always;
    add_header Cache-Control $caching;
    location / {
        try_files $uri $uri/ =404;
    }
}
`;

const caddy = ({ headers, others }: Told): string => `:${PORT} {
	root * /srv/site
	header {
${each(headers, (name, value) => `\t\t${name} "${value}"`)}
	}
	@hashed {
		file
		path_regexp ${HASHED}
	}
	@plain not path_regexp ${HASHED}
	header @hashed Cache-Control "${FOR_GOOD}"
	header @plain Cache-Control "${ANEW}"
${withLines(others, (lines) => `\t@others path_regexp ${FOR_OTHERS}\n\theader @others {\n${lines((name, value) => `\t\t\t${name} "${value}"`)}\n\t\t\tdefer\n\t}\n`)}	@model path *.glb
	header @model {
		Content-Type model/gltf-binary
		defer
	}
	@manifest path *.webmanifest
	header @manifest {
		Content-Type application/manifest+json
		defer
	}
	# What was compressed at build.
	file_server {
		precompressed br gzip
	}
}
`;

const apache = ({
  headers,
  others,
}: Told): string => `# Needs mod_headers, mod_setenvif, mod_rewrite and mod_mime.
${each(headers, (name, value) => `Header always set ${name} "${value}"`)}
${withLines(others, (lines) => `SetEnvIf Request_URI "${compressed(FOR_OTHERS)}" OTHERS\n${lines((name, value) => `Header always set ${name} "${value}" env=OTHERS`)}\n`)}SetEnvIf Request_URI "${compressed(HASHED)}" HASHED
Header set Cache-Control "${FOR_GOOD}" env=HASHED
Header set Cache-Control "${ANEW}" env=!HASHED
Header append Vary Accept-Encoding
Options -Indexes
AddDefaultCharset utf-8
${types((end, type) => `AddType ${type} .${end}`)}
# What was compressed at build.
RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [L]
AddEncoding br .br
AddEncoding gzip .gz
${types((end, type) => `<FilesMatch "\\.${end}\\.(br|gz)$">\nForceType ${type}\nSetEnvIf Request_URI "." no-gzip=1 no-brotli=1\n</FilesMatch>`)}
`;

/** It knows no patterns, so models and content are asked for anew each time, and not sent again where they are the same. */
const pages = ({ headers, others }: Told): string => `/*
${each(headers, (name, value) => `  ${name}: ${value}`)}
  Cache-Control: ${ANEW}
/assets/*
  ! Cache-Control
  Cache-Control: ${FOR_GOOD}
/embed/*
  ! Cache-Control
  Cache-Control: ${FOR_GOOD}
${withLines(others, (lines) => {
  const said = lines((name, value) => `${name in headers ? `  ! ${name}\n` : ''}  ${name}: ${value}`);
  return `${said}\n/embed.js\n${said}\n`;
})}`;

const CONTAINER = `FROM caddy:2-alpine
COPY site /srv/site
COPY Caddyfile /etc/caddy/Caddyfile
EXPOSE ${PORT}
`;

/**
 * What the common hosts are to be told, by the name of the file; those in `site/` lie beside the page. `frames` as for \`hostHeaders\`,
 * and as it throws.
 */
export function hostFiles(frames: readonly string[] = []): Record<string, string> {
  const told: Told = { headers: hostHeaders(frames), others: headersForOthers(frames) };
  return {
    'nginx.conf': nginx(told),
    Caddyfile: caddy(told),
    Dockerfile: CONTAINER,
    'site/.htaccess': apache(told),
    'site/_headers': pages(told),
  };
}
