<?php
/**
 * Our tags in a text: WordPress keeps them for authors, and its paragraphs don't split them.
 *
 * @package EczemaGuide
 */

defined( 'ABSPATH' ) || exit;

/**
 * Lets our tags through WordPress's filter for authors, except the attributes that lead to other sites or store
 * something on a reader's device: `src`, `endpoint` and `remember`.
 *
 * @param array[]      $allowed Attributes by tag.
 * @param string|array $context Where the text is.
 * @return array[]
 */
function eczema_guide_allow_tags( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	$global = array_fill_keys( array( 'class', 'id', 'slot', 'aria-label', 'aria-labelledby', 'data-*' ), true );
	foreach ( eczema_guide_elements() as $tag => $element ) {
		$own             = array_diff( array_keys( $element['attributes'] ), array( 'src', 'endpoint', 'remember' ) );
		$allowed[ $tag ] = $global + array_fill_keys( $own, true );
	}
	// A clinic's name and logo are in slots.
	foreach ( array( 'p', 'div', 'span', 'img', 'figure', 'address', 'a' ) as $tag ) {
		if ( isset( $allowed[ $tag ] ) && is_array( $allowed[ $tag ] ) ) {
			$allowed[ $tag ]['slot'] = true;
		}
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'eczema_guide_allow_tags', 10, 2 );

/**
 * Writes our tags as `hgroup`, a block that wpautop knows and hardly any text contains: wpautop puts paragraphs around
 * tags that it doesn't know, which makes parsers end the element. The term in a line stays as it is. Blank lines in
 * JSON would become paragraphs, too.
 *
 * @param string $html A text before wpautop.
 * @return string
 */
function eczema_guide_hide_tags( $html ) {
	if ( has_blocks( $html ) ) {
		return $html;
	}
	// PHP returns null if a text is too long for it.
	$safe = preg_replace_callback(
		'#(<script\b[^>]*\bjson\b[^>]*>)(.*?)(</script>)#is',
		function ( $parts ) {
			return $parts[1] . preg_replace( '/\n\s*\n/', "\n", $parts[2] ) . $parts[3];
		},
		$html
	);
	$tags = implode( '|', array_diff( array_keys( eczema_guide_elements() ), array( 'glossary-term' ) ) );
	$html = preg_replace( "#<($tags)(?=[\\s>])#i", '<hgroup data-eczema-guide-tag="$1"', $safe ?? $html );
	return preg_replace( "#</(?:$tags)\\s*>#i", '</hgroup>', $html );
}

/**
 * Turns those `hgroup`s back into our tags.
 *
 * @param string $html A text after wpautop.
 * @return string
 */
function eczema_guide_show_tags( $html ) {
	if ( false === strpos( $html, 'data-eczema-guide-tag' ) ) {
		return $html;
	}
	$open = array();
	return preg_replace_callback(
		'#<hgroup(?: data-eczema-guide-tag="(' . eczema_guide_tag_pattern() . ')")?(?=[\s>])|</hgroup>#i',
		function ( $parts ) use ( &$open ) {
			if ( '/' === $parts[0][1] ) {
				return '</' . ( array_pop( $open ) ?? 'hgroup' ) . '>';
			}
			$open[] = $parts[1] ?? 'hgroup';
			return '<' . end( $open );
		},
		$html
	);
}
foreach ( array( 'the_content', 'widget_text_content' ) as $eczema_guide_hook ) {
	// Before and after everything that makes paragraphs; shortcodes are drawn at 11.
	add_filter( $eczema_guide_hook, 'eczema_guide_hide_tags', 1 );
	add_filter( $eczema_guide_hook, 'eczema_guide_show_tags', 100 );
}

/**
 * Makes the visual mode of the Classic editor keep our tags.
 *
 * @param array $options TinyMCE's options.
 * @return array
 */
function eczema_guide_teach_tinymce( $options ) {
	$tags     = array_keys( eczema_guide_elements() );
	$add      = function ( $name, $value ) use ( &$options ) {
		$options[ $name ] = empty( $options[ $name ] ) ? $value : $options[ $name ] . ',' . $value;
	};
	$elements = array_map(
		function ( $tag ) {
			// In TinyMCE's list a tilde marks inline elements.
			return 'glossary-term' === $tag ? "~$tag" : $tag;
		},
		$tags
	);
	$add( 'custom_elements', implode( ',', $elements ) );
	$add( 'extended_valid_elements', implode( '[*],', $tags ) . '[*]' );
	return $options;
}
add_filter( 'tiny_mce_before_init', 'eczema_guide_teach_tinymce' );

/**
 * Stops that mode from splitting them, too.
 */
function eczema_guide_enqueue_classic() {
	$tags = array_values( array_diff( array_keys( eczema_guide_elements() ), array( 'glossary-term' ) ) );
	wp_enqueue_script( 'eczema-guide-classic', plugins_url( 'classic.js', ECZEMA_GUIDE_FILE ), array( 'jquery' ), ECZEMA_GUIDE_VERSION, true );
	wp_add_inline_script( 'eczema-guide-classic', 'window.eczemaGuideTags = ' . wp_json_encode( $tags ) . ';', 'before' );
}
add_action( 'wp_enqueue_editor', 'eczema_guide_enqueue_classic' );
