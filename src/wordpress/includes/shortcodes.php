<?php
/**
 * Shortcodes, for editors without blocks.
 *
 * @package EczemaGuide
 */

defined( 'ABSPATH' ) || exit;

/**
 * Removes the unpaired paragraph tags that WordPress leaves at the ends of a shortcode's content.
 *
 * @param string $words The content.
 * @return string
 */
function eczema_guide_trim_paragraphs( $words ) {
	$words = preg_replace( '#^(?:\s|</p>|<br\s*/?>)+#i', '', $words );
	return preg_replace( '#(?:\s|<p>|<br\s*/?>)+$#i', '', $words );
}

/**
 * Writes `[eczema_guide tag="jak-facts"]…[/eczema_guide]`.
 *
 * @param array|string $attributes The shortcode's attributes.
 * @param string|null  $words      The text between its opening and closing tags.
 * @return string
 */
function eczema_guide_shortcode( $attributes, $words = '' ) {
	$values = array();
	foreach ( (array) $attributes as $name => $value ) {
		// A word without a value, as in `[eczema_guide single]`.
		$values[ str_replace( '_', '-', strtolower( is_int( $name ) ? $value : $name ) ) ] = is_int( $name ) ? true : $value;
	}
	$tag   = is_string( $values['tag'] ?? null ) ? strtolower( $values['tag'] ) : 'eczema-guide';
	$words = do_shortcode( eczema_guide_trim_paragraphs( (string) $words ) );
	if ( ! isset( eczema_guide_elements()[ $tag ] ) ) {
		return $words;
	}
	$values['own'] = ! empty( $values['own'] ) || ( '' !== $words && ! in_array( $tag, array( 'eczema-guide', 'glossary-term' ), true ) );
	return eczema_guide_tag( $tag, $values, $words );
}
add_shortcode( 'eczema_guide', 'eczema_guide_shortcode' );

/**
 * Writes `[eczema_term]flare[/eczema_term]`, which may be inside the other one.
 *
 * @param array|string $attributes The shortcode's attributes.
 * @param string|null  $words      The word.
 * @return string
 */
function eczema_guide_term_shortcode( $attributes, $words = '' ) {
	return eczema_guide_shortcode( array_merge( (array) $attributes, array( 'tag' => 'glossary-term' ) ), $words );
}
add_shortcode( 'eczema_term', 'eczema_guide_term_shortcode' );
