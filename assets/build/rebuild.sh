#!/bin/sh
# Builds assets/plotly.min.js and assets/morphdom.min.js again from the versions pinned in package.json. Needs node 20 and the npm registry.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/package.json" "$here/entry.js" "$work"
cd "$work"
npm install --ignore-scripts --no-audit --no-fund
npx esbuild entry.js --bundle --minify --format=iife --global-name=Plotly --target=es2018 \
    --define:global=window --define:define.amd=false '--define:process.env.NODE_ENV="production"' \
    --loader:.css=empty --legal-comments=none \
    --banner:js="/*! plotly.js 4.1.1 (MIT, Plotly Inc.): only the traces named in assets/build/entry.js */" \
    --outfile="$here/../plotly.min.js"
{
    echo '/*! morphdom 2.7.8 (MIT, Patrick Steele-Idem): turns one piece of a document into another, touching only what differs */'
    cat node_modules/morphdom/dist/morphdom-umd.min.js
} > "$here/../morphdom.min.js"
