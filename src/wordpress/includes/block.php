<?php
/**
 * One block for all elements; each element is a variation of it.
 *
 * @package EczemaGuide
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block with its editor's scripts.
 */
function eczema_guide_register_block() {
	$register = function ( $name, $uses ) {
		wp_register_script( "eczema-guide-$name", plugins_url( "$name.js", ECZEMA_GUIDE_FILE ), $uses, ECZEMA_GUIDE_VERSION, true );
		wp_set_script_translations( "eczema-guide-$name", 'eczema-guide', ECZEMA_GUIDE_DIR . 'languages' );
	};
	$register( 'preview', array( 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ) );
	$register( 'editor', array( 'eczema-guide-preview', 'wp-block-editor', 'wp-data', 'wp-rich-text' ) );
	wp_register_style( 'eczema-guide-editor', plugins_url( 'editor.css', ECZEMA_GUIDE_FILE ), array(), ECZEMA_GUIDE_VERSION );
	register_block_type( ECZEMA_GUIDE_DIR, array( 'render_callback' => 'eczema_guide_render_block' ) );
}
add_action( 'init', 'eczema_guide_register_block' );

/**
 * Passes the elements, with names in the editor's language, to the editor's scripts.
 */
function eczema_guide_describe_elements() {
	$settings = eczema_guide_settings();
	$names    = require ECZEMA_GUIDE_DIR . 'data/names.php';
	$elements = array();
	foreach ( eczema_guide_elements() as $tag => $element ) {
		$elements[] = array_merge( array( 'tag' => $tag ), $element, $names[ $tag ] );
	}
	$data = array(
		'elements'    => $elements,
		'canRemember' => $settings['remember'],
		'canCount'    => '' !== $settings['polls'],
		'origins'     => $settings['origins'],
		'scripts'     => array_values( eczema_guide_scripts() ),
	);
	wp_add_inline_script( 'eczema-guide-preview', 'window.eczemaGuide = ' . wp_json_encode( $data ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'eczema_guide_describe_elements' );

/**
 * A heading for our variations in the inserter.
 *
 * @param array[] $categories The categories of blocks.
 * @return array[]
 */
function eczema_guide_block_category( $categories ) {
	$categories[] = array(
		'slug'  => 'eczema-guide',
		'title' => __( 'Eczema guide', 'eczema-guide' ),
	);
	return $categories;
}
add_filter( 'block_categories_all', 'eczema_guide_block_category' );

/**
 * Whether an element may be inside the one around it: widgets may be in a guide.
 *
 * @param string $tag    The element.
 * @param string $around The element around it, or empty.
 * @return bool
 */
function eczema_guide_may_stand_in( $tag, $around ) {
	return '' === $around || ( 'eczema-guide' === $around && 'eczema-guide' !== $tag );
}

/**
 * Writes the block: our tag around the blocks inside, which an author wrote.
 *
 * @param array    $attributes The block's attributes.
 * @param string   $content    The blocks inside as HTML.
 * @param WP_Block $block      The block.
 * @return string
 */
function eczema_guide_render_block( $attributes, $content, $block ) {
	$tag     = $attributes['tag'] ?? '';
	$element = eczema_guide_elements()[ $tag ] ?? null;
	$around  = $block->context['eczema-guide/tag'] ?? '';
	if ( null === $element || ! eczema_guide_may_stand_in( $tag, $around ) ) {
		return $content;
	}
	$values = (array) ( $attributes['settings'] ?? array() );
	if ( $element['always'] ) {
		$values[ $element['always'] ] = true;
	}
	// Once an author has started to write, our words never replace the author's. A guide contains widgets, not words.
	$values['own'] = 'frame' !== $element['words'] && count( $block->inner_blocks ) > 0;
	$shows_ours    = '' === $around && empty( $attributes['settings'] ) && 0 === count( $block->inner_blocks );
	$wrapper       = get_block_wrapper_attributes() . ( $shows_ours ? ' ' . ECZEMA_GUIDE_WORDS_MARK : '' );
	return eczema_guide_tag( $tag, $values, $content, $wrapper );
}
