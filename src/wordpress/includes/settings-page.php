<?php
/**
 * Settings, Eczema Guide.
 *
 * @package EczemaGuide
 */

defined( 'ABSPATH' ) || exit;

/**
 * The fields of the page, each with the function that draws it.
 *
 * @return array<string, array{0: string, 1: callable}>
 */
function eczema_guide_fields() {
	return array(
		'languages' => array( __( 'Languages besides English', 'eczema-guide' ), 'eczema_guide_languages_field' ),
		'polls'     => array( __( 'Address of the poll service', 'eczema-guide' ), 'eczema_guide_polls_field' ),
		'remember'  => array( __( 'Readers’ answers', 'eczema-guide' ), 'eczema_guide_remember_field' ),
		'origins'   => array( __( 'Other sites', 'eczema-guide' ), 'eczema_guide_origins_field' ),
		'script'    => array( __( 'Script of your own', 'eczema-guide' ), 'eczema_guide_script_field' ),
	);
}

/**
 * Registers the option and its fields.
 */
function eczema_guide_register_settings() {
	register_setting(
		'eczema_guide',
		'eczema_guide',
		array(
			'type'              => 'object',
			'sanitize_callback' => 'eczema_guide_sanitize_settings',
		)
	);
	add_settings_section( 'eczema_guide', '', '__return_empty_string', 'eczema_guide' );
	foreach ( eczema_guide_fields() as $name => list( $label, $draw ) ) {
		// Checkboxes have labels of their own.
		$args = in_array( $name, array( 'languages', 'remember' ), true ) ? array() : array( 'label_for' => "eczema-guide-$name" );
		add_settings_field( $name, $label, $draw, 'eczema_guide', 'eczema_guide', $args );
	}
}
add_action( 'admin_init', 'eczema_guide_register_settings' );

/**
 * Adds the page to the menu.
 */
function eczema_guide_add_page() {
	$title = __( 'Eczema Guide', 'eczema-guide' );
	add_options_page( $title, $title, 'manage_options', 'eczema-guide', 'eczema_guide_draw_page' );
}
add_action( 'admin_menu', 'eczema_guide_add_page' );

/**
 * Draws the page.
 */
function eczema_guide_draw_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'eczema_guide' );
			do_settings_sections( 'eczema_guide' );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/**
 * Adds a link to the page to the list of plugins.
 *
 * @param string[] $links The links of the plugin.
 * @return string[]
 */
function eczema_guide_action_links( $links ) {
	$address = admin_url( 'options-general.php?page=eczema-guide' );
	array_unshift( $links, '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'eczema-guide' ) . '</a>' );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( ECZEMA_GUIDE_FILE ), 'eczema_guide_action_links' );

/**
 * Draws a field for an address.
 *
 * @param string $name  The setting.
 * @param string $value Its value.
 * @param string $help  What it is for.
 */
function eczema_guide_address_field( $name, $value, $help ) {
	printf(
		'<input type="url" class="regular-text code" id="eczema-guide-%1$s" name="eczema_guide[%1$s]" value="%2$s" aria-describedby="eczema-guide-%1$s-help">
		<p class="description" id="eczema-guide-%1$s-help">%3$s</p>',
		esc_attr( $name ),
		esc_attr( $value ),
		esc_html( $help )
	);
}

/**
 * Draws the choice of languages.
 */
function eczema_guide_languages_field() {
	$chosen = eczema_guide_settings()['languages'];
	$names  = array(
		'ar' => __( 'Arabic (controls only)', 'eczema-guide' ),
		'de' => __( 'German (controls only)', 'eczema-guide' ),
		'es' => __( 'Spanish', 'eczema-guide' ),
		'fr' => __( 'French (controls only)', 'eczema-guide' ),
	);
	echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'Languages besides English', 'eczema-guide' ) . '</legend>';
	foreach ( eczema_guide_languages() as $language ) {
		printf(
			'<label><input type="checkbox" name="eczema_guide[languages][]" value="%1$s"%2$s> %3$s</label><br>',
			esc_attr( $language ),
			checked( in_array( $language, $chosen, true ), true, false ),
			esc_html( $names[ $language ] ?? $language )
		);
	}
	echo '<p class="description">' . esc_html__( 'A widget speaks the language of the page around it. “Controls only” means: the words of buttons and labels; the guide’s own text stays English until you write yours.', 'eczema-guide' ) . '</p></fieldset>';
}

/**
 * Draws the address of the poll service.
 */
function eczema_guide_polls_field() {
	$help = __( 'Polls send votes here, where the block says “Count votes”. Empty: votes stay on the reader’s device. Example: https://votes.example/polls', 'eczema-guide' );
	eczema_guide_address_field( 'polls', eczema_guide_settings()['polls'], $help );
}

/**
 * Draws the choice whether authors may have answers kept.
 */
function eczema_guide_remember_field() {
	printf(
		'<label><input type="checkbox" id="eczema-guide-remember" name="eczema_guide[remember]" value="1"%1$s> %2$s</label><p class="description">%3$s</p>',
		checked( eczema_guide_settings()['remember'], true, false ),
		esc_html__( 'Authors may let widgets keep answers on the reader’s device', 'eczema-guide' ),
		esc_html__( 'Off: answers are gone when the reader leaves the page. Nothing is sent anywhere in either case.', 'eczema-guide' )
	);
}

/**
 * Draws the sites that content may come from.
 */
function eczema_guide_origins_field() {
	printf(
		'<textarea class="large-text code" rows="3" id="eczema-guide-origins" name="eczema_guide[origins]" aria-describedby="eczema-guide-origins-help">%1$s</textarea><p class="description" id="eczema-guide-origins-help">%2$s</p>',
		esc_textarea( implode( "\n", eczema_guide_settings()['origins'] ) ),
		esc_html__( 'Widgets take content files from this site only. Name others here, one per line, such as https://files.example', 'eczema-guide' )
	);
}

/**
 * Draws the address of a script that replaces the plugin's.
 */
function eczema_guide_script_field() {
	$help = __( 'Empty: the script comes from this plugin’s folder. A script made by “eczema-guide bundle” includes its own languages.', 'eczema-guide' );
	eczema_guide_address_field( 'script', eczema_guide_settings()['script'], $help );
}
