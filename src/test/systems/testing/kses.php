<?php
/**
 * What WordPress makes of a text, by its own filters, without a database: reads JSON texts by lines, writes JSON by lines.
 *
 * php kses.php /usr/share/wordpress
 */

define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );
define( 'WP_DEBUG', false );
error_reporting( E_ERROR | E_PARSE );

foreach ( array( 'compat', 'load', 'plugin', 'functions', 'l10n', 'formatting', 'kses', 'shortcodes' ) as $part ) {
	require_once ABSPATH . WPINC . "/$part.php";
}
// Files that versions after 6.1 ask for.
foreach ( array( 'pomo/translations', 'class-wp-token-map', 'html-api/html5-named-character-references' ) as $part ) {
	$file = ABSPATH . WPINC . "/$part.php";
	if ( file_exists( $file ) ) {
		require_once $file;
	}
}

foreach (
	array(
		'pre_option_blog_charset' => 'UTF-8',
		'pre_option_use_smilies'  => '1',
		'locale'                  => 'en_US',
	) as $hook => $value
) {
	add_filter(
		$hook,
		function () use ( $value ) {
			return $value;
		}
	);
}

// As pages are shown that hold no blocks.
function show_classic( $text ) {
	return shortcode_unautop( wpautop( wptexturize( $text ) ) );
}

while ( false !== ( $line = fgets( STDIN ) ) ) {
	$text = json_decode( $line );
	// What an author may not write goes when the text is saved.
	$saved = wp_kses_post( $text );
	echo json_encode(
		array(
			'block'         => wptexturize( $text ),
			'classic'       => show_classic( $text ),
			'author'        => wptexturize( $saved ),
			'authorClassic' => show_classic( $saved ),
		)
	), "\n";
}
