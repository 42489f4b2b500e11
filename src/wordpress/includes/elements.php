<?php
/**
 * What the plugin knows about the elements: the build writes it from the elements themselves.
 *
 * @package EczemaGuide
 */

defined( 'ABSPATH' ) || exit;

/**
 * The elements by tag, in the order of the guide.
 *
 * @return array<string, array> For each tag: `words` (which children it reads), `always` (an attribute that its block
 *                              has), and `attributes` with the kind of each.
 */
function eczema_guide_elements() {
	static $elements = null;
	if ( null === $elements ) {
		$elements = require ECZEMA_GUIDE_DIR . 'data/elements.php';
	}
	return $elements;
}

/**
 * The tags as one regular expression.
 *
 * @return string
 */
function eczema_guide_tag_pattern() {
	return implode( '|', array_keys( eczema_guide_elements() ) );
}
