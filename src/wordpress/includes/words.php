<?php
/**
 * The guide's own words on the server, for search engines and for readers whose script is late or missing.
 *
 * @package EczemaGuide
 */

defined( 'ABSPATH' ) || exit;

/** Marks an element that shows the guide's own words, until the filters for an author's words are through. */
define( 'ECZEMA_GUIDE_WORDS_MARK', 'data-eczema-guide-words' );

/**
 * The file with the words that the script will draw on this page.
 *
 * @param string $tag One of our tags.
 * @return string Empty if there is none: for a country or a language whose words the build did not draw, or for
 *                another script.
 */
function eczema_guide_words_file( $tag ) {
	$locale   = get_bloginfo( 'language' );
	$language = substr( $locale, 0, 2 );
	$settings = eczema_guide_settings();
	$is_known = 'en' === $language || in_array( $language, $settings['languages'], true );
	if ( $settings['script'] || ! $is_known || ! preg_match( '/^[a-z]{2}-[A-Z]{2}$/', $locale ) ) {
		return '';
	}
	foreach ( array( $locale, 'en' === $language ? 'en-US' : $locale ) as $name ) {
		$file = ECZEMA_GUIDE_DIR . "words/$name/$tag.html";
		if ( is_readable( $file ) ) {
			return $file;
		}
	}
	return '';
}

/**
 * The words of an element as its shadow root.
 *
 * @param string $tag One of our tags.
 * @return string
 */
function eczema_guide_words( $tag ) {
	$file = eczema_guide_words_file( $tag );
	if ( '' === $file || is_feed() ) {
		return '';
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this plugin.
	$words = (string) file_get_contents( $file );
	return str_replace( '{{styles}}', esc_url( plugins_url( 'styles', ECZEMA_GUIDE_FILE ) ), $words );
}

/**
 * Writes the words into the marked elements, once no other filter changes quotes and paragraphs.
 *
 * @param string $html A text of the page.
 * @return string
 */
function eczema_guide_add_words( $html ) {
	return preg_replace_callback(
		'/<(' . eczema_guide_tag_pattern() . ')(\s[^>]*?)? ' . ECZEMA_GUIDE_WORDS_MARK . '(?=[\s>])([^>]*>)/',
		function ( $found ) {
			return "<$found[1]$found[2]$found[3]" . eczema_guide_words( $found[1] );
		},
		(string) $html
	);
}
add_filter( 'the_content', 'eczema_guide_add_words', 199 );
add_filter( 'widget_block_content', 'eczema_guide_add_words', 199 );
