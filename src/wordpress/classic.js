// The Classic editor puts paragraphs around tags that it doesn't know, like WordPress (see includes/raw-tags.php).
(function ($) {
	const pattern = eczemaGuideTags.join('|');
	const startTag = new RegExp(`<(${pattern})(?=[\\s>])`, 'gi');
	const endTag = new RegExp(`</(?:${pattern})\\s*>`, 'gi');

	const hideTags = html =>
		html.replace(startTag, '<hgroup data-eczema-guide-tag="$1"').replace(endTag, '</hgroup>');

	function showTags(html) {
		const open = [];
		return html.replace(
			/<hgroup(?: data-eczema-guide-tag="([\w-]+)")?(?=[\s>])|<\/hgroup>/gi,
			(found, tag = 'hgroup') => {
				if (found.startsWith('</')) return `</${open.pop() || 'hgroup'}>`;
				open.push(tag);
				return `<${tag}`;
			}
		);
	}

	$(document)
		.on('beforeWpautop', (event, text) => {
			text.data = hideTags(text.data);
		})
		.on('afterWpautop', (event, text) => {
			text.data = showTags(text.data);
		});
})(jQuery);
