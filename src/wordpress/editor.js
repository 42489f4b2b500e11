// The block, its sixteen variations, and the format for a term in a line.
(function () {
	const { createElement: el, Fragment, useState } = wp.element;
	const { __ } = wp.i18n;
	const {
		BlockControls,
		InnerBlocks,
		InspectorControls,
		RichText,
		RichTextToolbarButton,
		useBlockProps,
		useInnerBlocksProps,
	} = wp.blockEditor;
	const {
		Button,
		PanelBody,
		SelectControl,
		TextControl,
		ToggleControl,
		ToolbarButton,
		ToolbarGroup,
	} = wp.components;
	const { createBlocksFromInnerBlocksTemplate, getBlockType } = wp.blocks;
	const { useDispatch, useSelect } = wp.data;

	const name = 'eczema-guide/widget';
	const { elements, canRemember, canCount, Preview } = eczemaGuide;
	const elementOf = tag => elements.find(element => element.tag === tag) || elements[0];

	const icon = path =>
		el(
			'svg',
			{ viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true },
			el('path', { d: path, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 })
		);

	const heading = (level, placeholder) => ['core/heading', { level, placeholder }];
	const paragraph = placeholder => ['core/paragraph', { placeholder }];

	/** The blocks that an author fills in. */
	function templateOf(words) {
		const title = heading(2, __('Heading', 'eczema-guide'));
		if ('list' === words) {
			const item = ['core/list-item', { placeholder: __('One item per line', 'eczema-guide') }];
			return [title, ['core/list', {}, [item]]];
		}
		const question = __('A question', 'eczema-guide');
		const answer = paragraph(__('Its answer', 'eczema-guide'));
		// WordPress has the block since 6.3.
		return getBlockType('core/details')
			? [title, ['core/details', { placeholder: question }, [answer]]]
			: [title, heading(3, question), answer];
	}

	function control({ attribute, label, help, kind, choices }, value, onChange) {
		const common = { key: attribute, label, help, onChange, __nextHasNoMarginBottom: true };
		if (choices) {
			const options = choices.map(([choice, words]) => ({ value: choice, label: words }));
			return el(SelectControl, { ...common, value: value || '', options });
		}
		if (kind === 'boolean') return el(ToggleControl, { ...common, checked: !!value });
		return el(TextControl, {
			...common,
			value: value || '',
			type: kind === 'number' ? 'number' : 'text',
		});
	}

	const rememberSetting = {
		attribute: 'remember',
		label: __('Keep the reader’s answers', 'eczema-guide'),
		choices: [
			['', __('No', 'eczema-guide')],
			['session', __('Until the browser is closed', 'eczema-guide')],
			['local', __('On the reader’s device', 'eczema-guide')],
		],
	};

	const votesSetting = {
		attribute: 'votes',
		label: __('Count votes', 'eczema-guide'),
		help: __('Needs the id of a poll that your poll service knows.', 'eczema-guide'),
		kind: 'boolean',
	};

	function settingsOf(element, around) {
		const isKept = canRemember && element.attributes.remember && !around.remember;
		return [
			...element.settings,
			...(element.tag === 'eczema-poll' && canCount ? [votesSetting] : []),
			...(isKept ? [rememberSetting] : []),
		];
	}

	function Settings({ element, settings, setSettings, around }) {
		const draw = setting =>
			control(setting, settings[setting.attribute], value => setSettings(setting.attribute, value));
		const first = settingsOf(element, around);
		const title = __('Settings', 'eczema-guide');
		return el(
			InspectorControls,
			null,
			first.length ? el(PanelBody, { title }, first.map(draw)) : null,
			el(
				PanelBody,
				{ title: __('More settings', 'eczema-guide'), initialOpen: false },
				element.more.map(draw)
			)
		);
	}

	function hintOf(element, blocks, around) {
		if (element.words === 'frame' && blocks.length)
			return __('The widgets inside share what readers choose.', 'eczema-guide');
		if (blocks.length) return element.description;
		return around.src
			? __('Shows its part of the guide’s file.', 'eczema-guide')
			: __('Shows the words that come with the guide.', 'eczema-guide');
	}

	function Words({ block, element, header, setHeader }) {
		const inside = useInnerBlocksProps();
		return el(
			Fragment,
			null,
			element.namesClinic
				? el(RichText, {
						tagName: 'p',
						value: header,
						onChange: setHeader,
						placeholder: __('Name of your clinic, printed above', 'eczema-guide'),
					})
				: null,
			block.innerBlocks.length ? el('div', inside) : null
		);
	}

	const wordsLabels = {
		begin: __('Write own words', 'eczema-guide'),
		remove: __('Remove them, use the guide’s words', 'eczema-guide'),
		template: ({ words }) => templateOf(words),
	};

	const frameLabels = {
		begin: __('Choose widgets', 'eczema-guide'),
		remove: __('Remove them, show the whole guide', 'eczema-guide'),
		template: () => [[name, { tag: 'jak-facts' }]],
	};

	/** A button that starts with the author's own words, or returns to the built-in ones. */
	function WordsButton({ clientId, element, hasWords }) {
		const { replaceInnerBlocks } = useDispatch('core/block-editor');
		if (!element.words) return null;
		const { begin, remove, template } = element.words === 'frame' ? frameLabels : wordsLabels;
		const write = () =>
			replaceInnerBlocks(clientId, createBlocksFromInnerBlocksTemplate(template(element)), true);
		const clear = () => replaceInnerBlocks(clientId, []);
		return hasWords
			? el(Button, { variant: 'tertiary', isDestructive: true, onClick: clear }, remove)
			: el(Button, { variant: 'secondary', onClick: write }, begin);
	}

	function Toolbar({ isPreview, setPreview }) {
		const button = (isOn, label) =>
			el(ToolbarButton, { isPressed: isPreview === isOn, onClick: () => setPreview(isOn) }, label);
		return el(
			BlockControls,
			null,
			el(
				ToolbarGroup,
				null,
				button(false, __('Edit', 'eczema-guide')),
				button(true, __('Preview', 'eczema-guide'))
			)
		);
	}

	function Edit({ attributes, setAttributes, clientId, context, isSelected }) {
		const { tag, settings, header } = attributes;
		const element = elementOf(tag);
		const around = (context['eczema-guide/tag'] && context['eczema-guide/settings']) || {};
		const [isPreview, setPreview] = useState(false);
		const innerBlocks = useSelect(
			select => select('core/block-editor').getBlocks(clientId),
			[clientId]
		);
		const block = { name, attributes, innerBlocks };
		const hasWords = innerBlocks.length > 0;
		const setSettings = (key, value) =>
			setAttributes({ settings: { ...settings, [key]: value || undefined } });
		const setHeader = value => setAttributes({ header: value });
		return el(
			'div',
			useBlockProps({ className: 'eczema-guide-block' }),
			el(Settings, { element, settings, setSettings, around }),
			el('p', { className: 'eczema-guide-label' }, icon(element.icon), element.title),
			el('p', { className: 'eczema-guide-hint' }, hintOf(element, innerBlocks, around)),
			hasWords ? el(Toolbar, { isPreview, setPreview }) : null,
			isPreview && hasWords ? null : el(Words, { block, element, header, setHeader }),
			isPreview || !hasWords ? el(Preview, { block, around }) : null,
			isSelected || !hasWords ? el(WordsButton, { clientId, element, hasWords }) : null
		);
	}

	/** Only what an author wrote: WordPress writes our tag around it, and it stays when the plugin is off. */
	function Save({ attributes: { header } }) {
		return el(
			Fragment,
			null,
			header
				? el(RichText.Content, {
						tagName: 'p',
						className: 'eczema-guide-header',
						slot: 'header',
						value: header,
					})
				: null,
			el(InnerBlocks.Content)
		);
	}

	wp.blocks.registerBlockType(name, {
		icon: icon(elements[0].icon),
		edit: Edit,
		save: Save,
		__experimentalLabel: ({ tag }) => elementOf(tag).title,
	});

	for (const { tag, title, description, icon: path } of elements) {
		wp.blocks.registerBlockVariation(name, {
			name: tag,
			title,
			description,
			icon: icon(path),
			category: 'eczema-guide',
			attributes: { tag, settings: {} },
			isDefault: tag === elements[0].tag,
			isActive: attributes => attributes.tag === tag,
			scope: ['inserter'],
			example: { attributes: { tag, settings: {} } },
		});
	}

	wp.richText.registerFormatType('eczema-guide/term', {
		title: __('Glossary term', 'eczema-guide'),
		tagName: 'glossary-term',
		className: null,
		edit: ({ value, onChange, isActive }) =>
			el(RichTextToolbarButton, {
				icon: icon(elementOf('glossary-term').icon),
				title: __('Glossary term', 'eczema-guide'),
				isActive,
				onClick: () => onChange(wp.richText.toggleFormat(value, { type: 'eczema-guide/term' })),
			}),
	});
})();
