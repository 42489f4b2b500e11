// Shows a block as readers will see it.
(function () {
	const { createElement: el } = wp.element;
	const { __ } = wp.i18n;
	const { SandBox } = wp.components;
	const { getBlockContent } = wp.blocks;

	const { elements, origins, scripts } = eczemaGuide;
	const elementOf = tag => elements.find(element => element.tag === tag) || elements[0];

	const escaped = text => String(text).replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

	function isAllowedSource(address) {
		try {
			const { origin } = new URL(address, window.location.href);
			return [window.location.origin, ...origins].includes(origin);
		} catch {
			return false;
		}
	}

	/** The attributes of the tag in the preview, where nothing is sent or kept. */
	function previewAttributes(element, settings, hasWords) {
		const given = Object.entries(settings).filter(
			([key, value]) =>
				value && element.attributes[key] && !['endpoint', 'remember', 'own', 'src'].includes(key)
		);
		const hasSource = settings.src && isAllowedSource(settings.src);
		return [
			...given.map(([key, value]) => (value === true ? key : `${key}="${escaped(value)}"`)),
			...(element.always ? [element.always] : []),
			...(hasSource ? [`src="${escaped(settings.src)}"`] : []),
			...(settings.src || (hasWords && element.words !== 'frame') ? ['own'] : []),
		].join(' ');
	}

	/** One of our blocks, with the blocks inside, as it appears on the page. */
	function previewOf(block) {
		if (block.name !== 'eczema-guide/widget') return getBlockContent(block);
		const { tag, settings, header } = block.attributes;
		const attributes = previewAttributes(elementOf(tag), settings, block.innerBlocks.length > 0);
		const slotted = header ? `<p slot="header">${header}</p>` : '';
		const words = block.innerBlocks.map(previewOf).join('');
		return `<${tag} ${attributes}>${slotted}${words}</${tag}>`;
	}

	/** Our script runs in a frame, so that it doesn't change the text that is being edited. */
	function Preview({ block, around }) {
		const tags = scripts.map(address => `<script async src="${escaped(address)}"></script>`);
		// The frame updates its height when nodes are added, but it doesn't see those inside our elements.
		const resize =
			'<script>new ResizeObserver(() => dispatchEvent(new Event("resize"))).observe(document.body)</script>';
		const html = around.src
			? `<eczema-guide ${previewAttributes(elements[0], around, true)}>${previewOf(block)}</eczema-guide>`
			: previewOf(block);
		return el(
			'div',
			{ className: 'eczema-guide-preview' },
			el(SandBox, {
				html: html + tags.join('') + resize,
				styles: [
					'body { box-sizing: border-box; margin: 0; padding: 8px; font: 16px/1.5 system-ui, sans-serif; }',
				],
				title: __('Preview', 'eczema-guide'),
			})
		);
	}

	eczemaGuide.Preview = Preview;
})();
