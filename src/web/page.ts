// The review page before its script has run: it holds no data, and no script or style of its own.

export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>annotate review</title>
<link rel="stylesheet" href="/review.css">
<script type="module" src="/review.js"></script>
</head>
<body>
<nav id="files" aria-label="Annotation files"></nav>
<main id="article" tabindex="-1"></main>
<aside id="detail" aria-label="The mention that is looked at"></aside>
<footer><span id="status" role="status">This page needs JavaScript, and the whole address that annotate printed.</span> <span id="help"></span></footer>
</body>
</html>
`;
